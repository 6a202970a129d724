import { longest } from '../../validation/text-lengths.js';
import {
  hasUsableCodes,
  hasUsableDays,
  isReturnIdentifier,
  readEthnicity,
  readSex,
  type ReturnEpisode,
  storedIdentifier,
} from './return-children.js';
import type { ReturnFile, ReturnRow, UsableTable } from './return-files.js';
import type { ReturnFinding } from './return-findings.js';
import { returnDates, type ReturnDates } from './return-dates.js';
import { notAnIdentifier, oddBirth } from './cell-sentences.js';

function warning(file: string, line: number, rule: string, message: string): ReturnFinding {
  return { file, line, rule, severity: 'warning', message };
}

/** Lines with another number of values than the first: a comma too many or too few. */
export function lineShapes<File extends ReturnFile>({
  name,
  rows,
  width,
}: UsableTable<File>): readonly ReturnFinding[] {
  return rows
    .filter(({ cells }) => cells !== width)
    .map(({ line, cells }) =>
      warning(
        name,
        line,
        'W-CELLS',
        `This line has ${cells} values and the first line ${width}: some may stand under the wrong heading.`,
      ),
    );
}

/** Identifiers in the header that are none, and children that stand there more than once. */
export function headerFindings({ name, rows }: UsableTable<'HEADER'>): readonly ReturnFinding[] {
  const firstLines = new Map<string, ReturnRow<'HEADER'>>();
  const dates = returnDates();
  return rows.flatMap((row) => [
    ...identifierFinding(name, row),
    ...secondRow(name, row, firstLines, dates),
    ...codeFindings(name, row, dates),
  ]);
}

function identifierFinding(name: string, row: ReturnRow<'HEADER'>): readonly ReturnFinding[] {
  if (isReturnIdentifier(row.value('CHILD') ?? '')) return [];
  return [warning(name, row.line, 'W-IDENTIFIER', notAnIdentifier)];
}

/** DOB, SEX and ETHNIC that are filled and are none of the return's own. */
function codeFindings(name: string, row: ReturnRow<'HEADER'>, dates: ReturnDates): readonly ReturnFinding[] {
  const error = (rule: string, message: string): ReturnFinding => ({
    file: name,
    line: row.line,
    rule,
    severity: 'error',
    message,
  });
  const birth = dates.birth(row.value('DOB'));
  const sex = readSex(row.value('SEX'));
  const ethnicity = readEthnicity(row.value('ETHNIC'));
  return [
    ...(sex.isOdd ? [error('101', oddCode('SEX', 'M, F, U, 1 or 2', sex.value === 'U' ? null : sex.value))] : []),
    ...(birth.isOdd ? [error('102', oddBirth(birth.date))] : []),
    ...(ethnicity.isOdd ? [error('103', oddCode('ETHNIC', 'a code such as WBRI', ethnicity.value))] : []),
  ];
}

function oddCode(column: string, codes: string, read: string | null): string {
  const said = `${column} is none of the return’s codes. Write ${codes}.`;
  return read === null ? `${said} It was taken as not known.` : `${said} It was read as ${read}.`;
}

function secondRow(
  name: string,
  row: ReturnRow<'HEADER'>,
  firstRows: Map<string, ReturnRow<'HEADER'>>,
  dates: ReturnDates,
): readonly ReturnFinding[] {
  const child = storedIdentifier(row.value('CHILD') ?? '');
  const first = firstRows.get(child);
  if (first === undefined) {
    firstRows.set(child, row);
    return [];
  }
  if (child === '') return [];
  const message = `This child already stands in the header, on line ${first.line}. That line is the one that is used.`;
  const [before, now] = [first, row].map((one) => dates.birth(one.value('DOB')).date);
  const differs = now && before && now !== before ? ' It has another date of birth.' : '';
  return [warning(name, row.line, 'W-HEADER-TWICE', `${message}${differs}`)];
}

/** Episodes of which nobody can tell from when to when they were. */
export function episodeFindings(name: string, episodes: readonly ReturnEpisode[]): readonly ReturnFinding[] {
  const message = 'The first day is no date, or the last day is none or comes before it: this episode is not stored.';
  const broken = `A code has more than ${longest.code} characters: this episode is not stored.`;
  return [
    ...episodes
      .filter((episode) => !hasUsableDays(episode))
      .map(({ line }) => warning(name, line, 'W-EPISODE-DATES', message)),
    ...episodes
      .filter((episode) => !hasUsableCodes(episode))
      .map(({ line }) => warning(name, line, 'W-EPISODE-CODE', broken)),
  ];
}
