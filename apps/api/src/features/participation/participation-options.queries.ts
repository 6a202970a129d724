import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { reportingPeriod, reportingQuarterOf, yearOfPeriod } from '@heard/domain/calendar/reporting-year';
import type { Targets } from '@heard/domain/participation/year-targets';
import { participationSetting, targetRate, yearTargets } from '@heard/domain/settings/figure-settings';
import { readPart } from '@heard/domain/settings/setting';
import { thresholdOfPeriods } from '../../foundations/figures/figure-thresholds.queries.js';
import { z } from 'zod';
import { londonDay } from '../../platform/clock.js';
import { day, moment, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import { releaseTiming } from './release/due-releases.queries.js';
import { countsExactly } from './participation.policy.js';

interface PeriodOption {
  /** '2025-26 Q1', or '2025-26'. */
  readonly key: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly ended: boolean;
  /** The day on which its figures were fixed; null where they are counted anew each time. */
  readonly publishedOn: PlainDate | null;
  /** Counts from 1 to this number are hidden; null where it is counted anew. */
  readonly smallUpTo: number | null;
}

export interface ParticipationOptions extends Targets {
  readonly exact: boolean;
  readonly publishedAfterDays: number;
  /** Oldest first, a year after its quarters. */
  readonly periods: readonly PeriodOption[];
}

interface KnownPeriod {
  readonly key: string;
  readonly publishedOn: PlainDate | null;
}

/** Quarters and years in which this reader has a review to count. */
async function countedPeriods(unit: Unit): Promise<KnownPeriod[]> {
  const rows = await rowsOf(
    unit,
    row({ firstOn: day }),
    `select min(held_on) as "firstOn" from app.review_figures
     where held_on <= $1 group by date_trunc('quarter', held_on::timestamp)`,
    [unit.today],
  );
  const quarters = rows.map((row) => reportingQuarterOf(row.firstOn));
  const years = quarters.map(yearOfPeriod);
  return [...new Set([...quarters, ...years])].map((key) => ({ key, publishedOn: null }));
}

/** Released quarters and years, those left out in which nothing was held. */
async function releasedPeriods(unit: Unit): Promise<KnownPeriod[]> {
  const rows = await rowsOf(
    unit,
    row({ key: text, at: moment }),
    `select p.period_key as key, p.published_at as at from figure_release p
     join released_cell c on c.release_id = p.id and c.dimension = 'ALL'
     where c.reviews is distinct from 0`,
  );
  return rows.map(({ key, at }) => ({ key, publishedOn: londonDay(at) }));
}

/** '2025-26' comes after '2025-26 Q4'. */
function place(key: string): string {
  return key.includes('Q') ? key : `${key} Y`;
}

async function targetsOf(unit: Unit): Promise<Targets> {
  const stored = await rowOf(
    unit,
    row({ value: z.record(text, z.unknown()) }),
    'select s.value from setting s where s.key = $1',
    [participationSetting.key],
  );
  const value = stored?.value ?? {};
  return { targetRate: readPart(value, targetRate), yearTargets: readPart(value, yearTargets) };
}

/** What this reader may ask about, and what the figures are held against. */
export async function participationOptions(unit: Unit): Promise<ParticipationOptions> {
  const exact = countsExactly(unit.actor);
  const hiddenIn = exact ? (): null => null : await thresholdOfPeriods(unit);
  const known = await (exact ? countedPeriods(unit) : releasedPeriods(unit));
  const periods = known
    .map((period) => ({ ...period, ...reportingPeriod(period.key) }))
    .map((period) => ({ ...period, ended: period.to < unit.today, smallUpTo: hiddenIn(period.key) }))
    .toSorted((a, b) => (place(a.key) < place(b.key) ? -1 : 1));
  const { daysAfterPeriod } = await releaseTiming(unit);
  return { exact, ...(await targetsOf(unit)), publishedAfterDays: daysAfterPeriod, periods };
}
