import type { PlainDate } from '../../calendar/plain-date.js';
import { isReportingYear, reportingPeriod } from '../../calendar/reporting-year.js';
import type { ParticipationCode } from '../participation-codes.js';
import { childrenOf, readEpisodeRow, readHeaderRow, type ReturnChild, type ReturnEpisode } from './return-children.js';
import { readReturnFile, type ReturnTable } from './return-files.js';
import { readReviewRow, type ReviewRow, whyNotStored } from './review-row.js';
import { ownRules, type ReturnContext, sectorRules } from './review-rules.js';

export interface ReturnFileText {
  /** The base name, as it appears in findings. */
  readonly name: string;
  readonly text: string;
}

export interface ReturnInput {
  readonly header: ReturnFileText;
  readonly reviews: ReturnFileText;
  readonly episodes: ReturnFileText | null;
  /** '2017-18'; null says nothing of years. */
  readonly year: string | null;
}

export interface ReturnFinding {
  readonly file: string;
  /** Of the file; its first line is 1. */
  readonly line: number;
  /** The sector's number or name ('440', 'INT08'), or our own ('W-…'). */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A review that can be stored. */
export interface AcceptedReview {
  readonly line: number;
  readonly child: string;
  readonly heldOn: PlainDate;
  /** 1, or 2 and more for further reviews of the child on that day, in the order of the file. */
  readonly sameDayNo: number;
  readonly code: ParticipationCode;
}

export interface CheckedReturn {
  readonly ok: true;
  /** Review rows read; accepted and rejected add up to it. */
  readonly rows: number;
  readonly accepted: readonly AcceptedReview[];
  readonly rejected: number;
  readonly findings: readonly ReturnFinding[];
  /** One for each child of the header, and for each child that only the reviews name. */
  readonly children: readonly ReturnChild[];
  readonly episodes: readonly ReturnEpisode[];
}

export interface UnusableReturn {
  readonly ok: false;
  /** Sentences that say what to do, one for each file that cannot be used. */
  readonly problems: readonly string[];
}

/**
 * Reads a children looked after return and checks its reviews by the sector's rules and our own. Findings come in
 * the order of the file. Nothing is stored here, and no finding keeps a row from being stored.
 */
export function checkReturn(input: ReturnInput): CheckedReturn | UnusableReturn {
  const header = readReturnFile('HEADER', input.header.name, input.header.text);
  const reviews = readReturnFile('REVIEWS', input.reviews.name, input.reviews.text);
  const episodes = readEpisodes(input.episodes);
  const problems = [header, reviews, episodes].flatMap(problemOf).concat(yearProblem(input.year));
  if (!header.ok || !reviews.ok || episodes?.ok === false || problems.length > 0) return { ok: false, problems };
  return checkTables(
    input,
    header.rows.map(readHeaderRow),
    reviews.rows.map(readReviewRow),
    episodes === null ? null : episodes.rows.map(readEpisodeRow),
  );
}

function readEpisodes(file: ReturnFileText | null): ReturnTable<'EPISODES'> | null {
  return file === null ? null : readReturnFile('EPISODES', file.name, file.text);
}

function checkTables(
  input: ReturnInput,
  headers: readonly ReturnChild[],
  rows: readonly ReviewRow[],
  episodes: readonly ReturnEpisode[] | null,
): CheckedReturn {
  const accepted = acceptedOf(rows);
  const context = contextOf(headers, episodes, rows, input.year);
  return {
    ok: true,
    rows: rows.length,
    accepted,
    rejected: rows.length - accepted.length,
    findings: [...missingEpisodes(input), ...findingsOf(input.reviews.name, rows, context)],
    children: childrenOf(
      headers,
      rows.filter((row) => whyNotStored(row) === null),
    ),
    episodes: episodes ?? [],
  };
}

function problemOf(
  table: ReturnTable<'HEADER'> | ReturnTable<'REVIEWS'> | ReturnTable<'EPISODES'> | null,
): readonly string[] {
  return table === null || table.ok ? [] : [table.problem];
}

function yearProblem(year: string | null): string[] {
  return year === null || isReportingYear(year) ? [] : [`${year} is not a year of the return. Write it like 2017-18.`];
}

function missingEpisodes(input: ReturnInput): readonly ReturnFinding[] {
  if (input.episodes !== null) return [];
  const message = 'No episodes file was given, so rules 399 and 1012 were not checked.';
  return [{ file: input.reviews.name, line: 1, rule: 'W-EPISODES', severity: 'warning', message }];
}

function findingsOf(file: string, rows: readonly ReviewRow[], context: ReturnContext): readonly ReturnFinding[] {
  const rules = [...sectorRules, ...ownRules];
  return rows.flatMap((row) =>
    rules.flatMap(({ rule, severity, find }) => {
      const message = find(row, context);
      return message === null ? [] : [{ file, line: row.line, rule, severity, message }];
    }),
  );
}

function contextOf(
  headers: readonly ReturnChild[],
  episodes: readonly ReturnEpisode[] | null,
  rows: readonly ReviewRow[],
  year: string | null,
): ReturnContext {
  const firstLines = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.heldOn} ${row.child}`;
    if (!firstLines.has(key)) firstLines.set(key, row.line);
  }
  return {
    headers: byChild(headers),
    episodes: episodes === null ? null : byChild(episodes),
    year: year === null ? null : { ...reportingPeriod(year), key: year },
    firstLineOf: (child, heldOn) => firstLines.get(`${heldOn} ${child}`),
  };
}

function byChild<Row extends { readonly child: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.child);
    if (group === undefined) groups.set(row.child, [row]);
    else group.push(row);
  }
  return groups;
}

function acceptedOf(rows: readonly ReviewRow[]): readonly AcceptedReview[] {
  const onDay = new Map<string, number>();
  return rows.flatMap((row) => {
    const { line, child, heldOn, code } = row;
    if (whyNotStored(row) !== null || child === null || heldOn === null || code === null) return [];
    const key = `${heldOn} ${child}`;
    const sameDayNo = (onDay.get(key) ?? 0) + 1;
    onDay.set(key, sameDayNo);
    return [{ line, child, heldOn, sameDayNo, code }];
  });
}
