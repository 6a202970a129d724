import { reportingPeriod, reportingQuarterOf } from '@heard/domain/calendar/reporting-year';
import { duePeriods } from '@heard/domain/reports/due-periods';
import { hasSettled, type ReleaseTiming, usualReleaseTiming } from '@heard/domain/reports/release-timing';
import { day, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { OpenUnit } from '../../../platform/unit.js';

const enteredQuarter = row({ firstOn: day, lastEntryAt: moment });

const entered = `
  select min(r.held_on) as "firstOn", max(greatest(r.created_at, i.applied_at)) as "lastEntryAt"
  from care_review r left join import_run i on i.id = r.import_run_id
  where r.held_on < $1
  group by date_trunc('quarter', r.held_on)`;

const storedTiming = row({ days: text.nullable(), hours: text.nullable() });

/** How long this council waits: the setting `figure_release`, else as usual. */
export async function releaseTiming(unit: OpenUnit): Promise<ReleaseTiming> {
  const stored = await rowOf(
    unit,
    storedTiming,
    `select value ->> 'daysAfterPeriod' as days, value ->> 'hoursAfterEntry' as hours
     from setting where key = 'figure_release'`,
  );
  return {
    daysAfterPeriod: Number(stored?.days ?? usualReleaseTiming.daysAfterPeriod),
    hoursAfterEntry: Number(stored?.hours ?? usualReleaseTiming.hoursAfterEntry),
  };
}

/** Periods that are released already, with their ids. */
export async function releasedKeys(unit: OpenUnit): Promise<Map<string, string>> {
  const rows = await rowsOf(unit, row({ id, key: text }), 'select r.id, r.period_key as key from figure_release r');
  return new Map(rows.map((release) => [release.key, release.id]));
}

/**
 * What is to be released next, all of one year: quarters with reviews that have settled; and the year itself, with its
 * empty quarters, once it has ended and none of its quarters waits. Empty when nothing is due.
 */
export async function dueReleases(unit: OpenUnit, released: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const timing = await releaseTiming(unit);
  const rows = await rowsOf(unit, enteredQuarter, entered, [unit.today]);
  const lastEntry = new Map(rows.map((row) => [reportingQuarterOf(row.firstOn), row.lastEntryAt]));
  const settled = (key: string): boolean =>
    hasSettled(reportingPeriod(key).to, lastEntry.get(key) ?? null, timing, unit);
  return duePeriods(new Set(lastEntry.keys()), released, settled);
}
