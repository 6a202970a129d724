import { longest } from '../../validation/text-lengths.js';
import {
  hasUsableCodes,
  hasUsableDays,
  isReturnIdentifier,
  type ReturnEpisode,
  storedIdentifier,
} from './return-children.js';
import type { ReturnFile, ReturnRow, UsableTable } from './return-files.js';
import type { ReturnFinding } from './return-findings.js';
import { notAnIdentifier } from './review-rules.js';

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
  const firstLines = new Map<string, number>();
  return rows.flatMap((row) => [...identifierFinding(name, row), ...secondRow(name, row, firstLines)]);
}

function identifierFinding(name: string, row: ReturnRow<'HEADER'>): readonly ReturnFinding[] {
  if (isReturnIdentifier(row.value('CHILD') ?? '')) return [];
  return [warning(name, row.line, 'W-IDENTIFIER', notAnIdentifier)];
}

function secondRow(name: string, row: ReturnRow<'HEADER'>, firstLines: Map<string, number>): readonly ReturnFinding[] {
  const child = storedIdentifier(row.value('CHILD') ?? '');
  const first = firstLines.get(child);
  if (first === undefined) {
    firstLines.set(child, row.line);
    return [];
  }
  const message = `This child already stands in the header, on line ${first}. That line is the one that is used.`;
  return child === '' ? [] : [warning(name, row.line, 'W-HEADER-TWICE', message)];
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
