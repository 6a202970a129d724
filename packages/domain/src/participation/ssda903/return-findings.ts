import type { PlainDate } from '../../calendar/plain-date.js';
import { reportingPeriod } from '../../calendar/reporting-year.js';
import { inSteps } from './in-steps.js';
import type { ReturnChild, ReturnEpisode } from './return-children.js';
import { type ReviewRow, sameRowKey } from './review-row.js';
import { ownRules, type ReturnContext, sectorRules } from './review-rules.js';

export interface ReturnFinding {
  readonly file: string;
  /** Of the file; its first line is 1. */
  readonly line: number;
  /** The sector's number or name ('440', 'INT08'), or our own ('W-…'). */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

interface ReadRows {
  readonly headers: readonly ReturnChild[];
  readonly rows: readonly ReviewRow[];
  readonly episodes: readonly ReturnEpisode[] | null;
}

interface Asked {
  readonly reviews: { readonly name: string };
  readonly year: string | null;
  readonly today: PlainDate;
}

/** What the rules say of each review, line by line. */
export function* reviewFindings(asked: Asked, read: ReadRows): Generator<void, readonly ReturnFinding[]> {
  const context = contextOf(asked, read);
  const rules = [...sectorRules, ...ownRules];
  const file = asked.reviews.name;
  const findings: ReturnFinding[] = [];
  yield* inSteps(read.rows, (row) => {
    for (const { rule, severity, find } of rules) {
      const message = find(row, context);
      if (message !== null) findings.push({ file, line: row.line, rule, severity, message });
    }
  });
  return findings;
}

function contextOf({ year, today }: Asked, { headers, rows, episodes }: ReadRows): ReturnContext {
  const firstLines = new Map<string, number>();
  const sameRows = new Map<string, number>();
  const births = new Map<string, ReviewRow>();
  for (const row of rows) {
    const { child, heldOn, line } = row;
    keepFirst(firstLines, `${heldOn} ${child}`, line);
    keepFirst(sameRows, sameRowKey(row), line);
    if (child !== null && row.dateOfBirth !== null) keepFirst(births, child, row);
  }
  return {
    headers: byChild(headers),
    episodes: episodes === null ? null : byChild(episodes),
    today,
    year: year === null ? null : { ...reportingPeriod(year), key: year },
    firstLineOf: (child, heldOn) => firstLines.get(`${heldOn} ${child}`),
    sameRowAs: (row) => sameRows.get(sameRowKey(row)),
    firstBirthOf: (child) => births.get(child),
  };
}

function keepFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
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
