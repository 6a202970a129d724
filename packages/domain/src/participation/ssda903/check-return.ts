import type { PlainDate } from '../../calendar/plain-date.js';
import { isReportingYear } from '../../calendar/reporting-year.js';
import type { ParticipationCode } from '../participation-codes.js';
import { childrenOf } from './children-of-return.js';
import {
  readEpisodeRow,
  readHeaderRow,
  type ReturnChild,
  type ReturnEpisode,
  storedIdentifier,
} from './return-children.js';
import { returnDates } from './return-dates.js';
import { readReturnFile, type ReturnTable, type UsableTable } from './return-files.js';
import { inSteps } from './in-steps.js';
import { type ReturnFinding, reviewFindings } from './return-findings.js';
import { readReviewRow, type ReviewRow, sameRowKey, whyNotStored } from './review-row.js';
import { episodeFindings, headerFindings, lineShapes } from './table-rules.js';

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
  readonly today: PlainDate;
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
  /** Review rows read: those that can be stored and those rejected. */
  readonly rows: number;
  /** What is stored of them: a row that stands there twice is one review. */
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
  const steps = checkReturnInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, a thousand lines at a time, so that a server can answer others in between. */
export function* checkReturnInSteps(input: ReturnInput): Generator<void, CheckedReturn | UnusableReturn> {
  const header = readReturnFile('HEADER', input.header.name, input.header.text);
  yield;
  const reviews = readReturnFile('REVIEWS', input.reviews.name, input.reviews.text);
  yield;
  const episodes = readEpisodes(input.episodes);
  yield;
  const problems = [header, reviews, episodes].flatMap(problemOf).concat(yearProblem(input.year));
  if (!header.ok || !reviews.ok || episodes?.ok === false || problems.length > 0) return { ok: false, problems };
  return yield* checkTables(input, { header, reviews, episodes });
}

interface Tables {
  readonly header: UsableTable<'HEADER'>;
  readonly reviews: UsableTable<'REVIEWS'>;
  readonly episodes: UsableTable<'EPISODES'> | null;
}

function readEpisodes(file: ReturnFileText | null): ReturnTable<'EPISODES'> | null {
  return file === null ? null : readReturnFile('EPISODES', file.name, file.text);
}

function* checkTables(input: ReturnInput, tables: Tables): Generator<void, CheckedReturn> {
  const dates = returnDates();
  const headers = yield* inSteps(tables.header.rows, (row) => readHeaderRow(row, dates));
  const births = birthsOf(headers);
  const rows = yield* inSteps(tables.reviews.rows, (row) =>
    readReviewRow(row, dates, (child) => births.get(child) ?? null),
  );
  const episodes =
    tables.episodes === null ? null : yield* inSteps(tables.episodes.rows, (row) => readEpisodeRow(row, dates));
  const accepted = acceptedOf(rows);
  const findings = yield* reviewFindings(input, { headers, rows, episodes });
  const stored = rows.filter((row) => whyNotStored(row) === null);
  return {
    ok: true,
    rows: rows.length,
    accepted,
    rejected: rows.length - stored.length,
    findings: [...missingEpisodes(input), ...tableFindings(tables, episodes ?? []), ...findings],
    children: childrenOf(headers, stored),
    episodes: episodes ?? [],
  };
}

/** The first date of birth that the Header file has for each child. */
function birthsOf(headers: readonly ReturnChild[]): ReadonlyMap<string, PlainDate> {
  const births = new Map<string, PlainDate>();
  for (const { child, dateOfBirth } of headers) {
    if (dateOfBirth !== null && !births.has(child)) births.set(child, dateOfBirth);
  }
  return births;
}

function tableFindings(
  { header, reviews, episodes }: Tables,
  read: readonly ReturnEpisode[],
): readonly ReturnFinding[] {
  return [
    ...lineShapes(header),
    ...headerFindings(header),
    ...(episodes === null ? [] : [...lineShapes(episodes), ...episodeFindings(episodes.name, read)]),
    ...lineShapes(reviews),
  ];
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

function acceptedOf(rows: readonly ReviewRow[]): readonly AcceptedReview[] {
  const onDay = new Map<string, number>();
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const { line, heldOn, code } = row;
    if (whyNotStored(row) !== null || row.child === null || heldOn === null || code === null) return [];
    const same = sameRowKey(row);
    if (seen.has(same)) return [];
    seen.add(same);
    const child = storedIdentifier(row.child);
    const key = `${heldOn} ${child}`;
    const sameDayNo = (onDay.get(key) ?? 0) + 1;
    onDay.set(key, sameDayNo);
    return [{ line, child, heldOn, sameDayNo, code }];
  });
}
