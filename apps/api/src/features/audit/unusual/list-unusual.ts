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

/** One person’s openings of one day that fall under one rule. */
export interface FoundUnusual {
  readonly rule: UnusualRule;
  readonly openings: readonly [OpeningRow, ...OpeningRow[]];
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

function gathered(rows: readonly OpeningRow[], work: UsualWork): readonly FoundUnusual[] {
  const found = new Map<string, { rule: UnusualRule; openings: [OpeningRow, ...OpeningRow[]] }>();
  for (const row of rows) {
    for (const rule of unusualRulesOf(row, work)) {
      const key = `${row.day} ${row.actorId} ${rule}`;
      const one = found.get(key);
      if (one === undefined) found.set(key, { rule, openings: [row] });
      else one.openings.push(row);
    }
  }
  return [...found.values()];
}

/** What was unusual in these days, the newest first; told to the audit log. */
export async function listUnusual(
  unit: Unit,
  asked: { readonly from: PlainDate | null; readonly to: PlainDate | null },
): Promise<ListedUnusual> {
  const period = unusualPeriod(asked, unit.today);
  const problem = periodProblem(period);
  if (problem !== null) throw new InvalidInputError({ to: problem });
  const work = { hours: await workingHoursNow(unit), holidays: unit.holidays };
  const rows = await openingsToJudge(unit, period.from, period.to);
  unit.audit.saw({ searched: `unusual access, ${period.from} to ${period.to}` });
  return { ...period, found: gathered(rows, work), outOfHours: outOfHoursText(work), isCut: rows[0]?.isCut === true };
}
