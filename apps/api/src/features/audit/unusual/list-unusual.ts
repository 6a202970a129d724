import {
  outOfHoursText,
  periodProblem,
  type UnusualRule,
  type UsualWork,
  unusualPeriod,
  unusualRulesOf,
} from '@heard/domain/audit/unusual-access';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { type OpeningRow, openingsToJudge, workingHoursNow } from './unusual.queries.js';
import { looksOf, type UnusualLook } from './unusual-looks.queries.js';

/** One person’s openings of one day that fall under one rule. */
export interface FoundUnusual {
  readonly rule: UnusualRule;
  readonly openings: readonly [OpeningRow, ...OpeningRow[]];
  /** Who has looked at it, and what they found; null: nobody yet. */
  readonly look: UnusualLook | null;
}

interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface ListedUnusual {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly found: readonly FoundUnusual[];
  /** What out of hours means here. */
  readonly outOfHours: string;
  /** Whether there were more lines than are looked through at once. */
  readonly isCut: boolean;
}

const keyOf = (of: { readonly day: string; readonly actorId: string }, rule: string): string =>
  `${of.day} ${of.actorId} ${rule}`;

function gathered(
  rows: readonly OpeningRow[],
  work: UsualWork,
  looks: readonly UnusualLook[],
): readonly FoundUnusual[] {
  const looked = new Map(looks.map((look) => [keyOf(look, look.rule), look]));
  const found = new Map<string, { rule: UnusualRule; openings: [OpeningRow, ...OpeningRow[]] }>();
  for (const row of rows) {
    for (const rule of unusualRulesOf(row, work)) {
      const key = keyOf(row, rule);
      const one = found.get(key);
      if (one === undefined) found.set(key, { rule, openings: [row] });
      else one.openings.push(row);
    }
  }
  return [...found].map(([key, one]) => ({ ...one, look: looked.get(key) ?? null }));
}

/** When people work here. */
export async function usualWork(unit: Unit): Promise<UsualWork> {
  return { hours: await workingHoursNow(unit), holidays: unit.holidays };
}

/** What the rules find in these days. */
export async function foundOn(unit: Unit, { from, to }: Days, work: UsualWork): Promise<readonly FoundUnusual[]> {
  const rows = await openingsToJudge(unit, from, to);
  return gathered(rows, work, await looksOf(unit, from, to));
}

/** What was unusual in these days, the newest first; told to the audit log. */
export async function listUnusual(
  unit: Unit,
  asked: { readonly from: PlainDate | null; readonly to: PlainDate | null },
): Promise<ListedUnusual> {
  const period = unusualPeriod(asked, unit.today);
  const problem = periodProblem(period);
  if (problem !== null) throw new InvalidInputError({ to: problem });
  const work = await usualWork(unit);
  const rows = await openingsToJudge(unit, period.from, period.to);
  unit.audit.saw({ searched: `unusual access, ${period.from} to ${period.to}` });
  const found = gathered(rows, work, await looksOf(unit, period.from, period.to));
  return { ...period, found, outOfHours: outOfHoursText(work), isCut: rows[0]?.isCut === true };
}
