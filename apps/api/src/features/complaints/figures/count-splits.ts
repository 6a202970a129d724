import { can } from '@heard/domain/access/permissions';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import {
  isWithin,
  type Period,
  reportingPeriod,
  reportingPeriodLabel,
  reportingQuarterOf,
  reportingYearOf,
  rollingYear,
  rollingYearLabel,
  spanOf,
} from '@heard/domain/calendar/reporting-year';
import type { RepresentationKind } from '@heard/domain/complaints/representation-codes';
import {
  partsOf,
  type SplitDimension,
  splitCounts,
  splitDimensions,
  type SplitPart,
  type Splittable,
} from '@heard/domain/complaints/representation-splits';
import { thresholdOfPeriods } from '../../../foundations/figures/figure-thresholds.queries.js';
import type { Unit } from '../../../platform/unit.js';
import { countedComplaints, countedCompliments, teamsByName } from './counted-figures.queries.js';
import { type ReleasedSplit, releasedSplits } from './released-representations.queries.js';

const usualYears = 3;

interface SplitCount extends SplitPart {
  /** Null is hidden. */
  readonly count: number | null;
}

interface Split {
  readonly dimension: SplitDimension;
  readonly parts: readonly SplitCount[];
}

/** What one kind was split into in a year. */
export interface SplitYear extends Period {
  /** '2025-26', or the last quarter of a rolling year. */
  readonly key: string;
  readonly label: string;
  /** Null, and no splits, where the reader gets released figures and there are none yet. */
  readonly total: number | null;
  readonly asAt: PlainDate | null;
  /** Counts from 1 to this number are hidden; null where nothing is. */
  readonly smallUpTo: number | null;
  readonly splits: readonly Split[];
}

/** One complaint or compliment, and the day by which it is counted. */
interface Counted extends Splittable {
  readonly on: PlainDate;
}

const ofNoChild = { childAge: null, childSex: null, childEthnicity: null, childSend: null } as const;

/**
 * What is split: the complaints whose first stage started in the period, or the compliments that came in it.
 * @param knownAt leaves out what was written down after this moment.
 */
export async function splittableOf(
  unit: Unit,
  kind: RepresentationKind,
  period: Period,
  knownAt: Date | null = null,
): Promise<readonly Counted[]> {
  if (kind === 'COMPLIMENT') {
    const rows = await countedCompliments(unit, period, knownAt);
    return rows.map(({ receivedOn, ...row }) => ({ ...row, ...ofNoChild, on: receivedOn }));
  }
  const rows = await countedComplaints(unit, period, knownAt);
  return rows.filter(({ stage }) => stage === 'STAGE_1').map((row) => ({ ...row, thanksFor: null, on: row.startedOn }));
}

type Asked = Period & Pick<SplitYear, 'key' | 'label'>;

/** This year and those before it, the latest first. */
function reportingYears({ today }: Pick<Unit, 'today'>): readonly Asked[] {
  const start = Number(reportingYearOf(today).slice(0, 4));
  return Array.from({ length: usualYears }, (_, ago) => {
    const key = reportingYearOf(`${String(start - ago)}-04-01`);
    return { key, label: reportingPeriodLabel(key), ...reportingPeriod(key) };
  });
}

function rollingYearOf({ today }: Pick<Unit, 'today'>): Asked {
  const key = reportingQuarterOf(today);
  return { key, label: rollingYearLabel(key), ...spanOf(rollingYear(key)) };
}

async function splitNow(unit: Unit, kind: RepresentationKind): Promise<readonly SplitYear[]> {
  const years = [rollingYearOf(unit), ...reportingYears(unit)];
  const from = years.map((year) => year.from).toSorted()[0] ?? unit.today;
  const [rows, teams] = await Promise.all([
    splittableOf(unit, kind, { from, to: rollingYearOf(unit).to }),
    teamsByName(unit),
  ]);
  return years.map((year) => {
    const counted = rows.filter(({ on }) => isWithin(year, on));
    const splits = splitDimensions[kind].map((dimension) => {
      const parts = partsOf(dimension, kind, teams);
      const counts = splitCounts(counted, dimension, parts);
      return { dimension, parts: parts.map((part) => ({ ...part, count: counts[part.key] ?? 0 })) };
    });
    return { ...year, total: counted.length, asAt: unit.today, smallUpTo: null, splits };
  });
}

/** In the order of the parts that are counted now; a team that is gone by now keeps its name from then. */
function splitsOf(rows: readonly ReleasedSplit[], kind: RepresentationKind): readonly Split[] {
  return splitDimensions[kind]
    .map((dimension) => {
      const order = partsOf(dimension, kind, []).map(({ key }) => key);
      const parts = rows
        .filter((row) => row.dimension === dimension)
        .toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
        .map(({ key, label, received }) => ({ key, label, count: received }));
      return { dimension, parts };
    })
    .filter(({ parts }) => parts.length > 0);
}

/**
 * Who complained or gave thanks, about which team, and of which children or what for. Counted now for whoever gets exact figures, for the last four
 * quarters and for years from April to March; others get whole years as they were released, with small counts hidden.
 * Never a quarter: two splits of which one lies within the other could be subtracted.
 */
export async function representationSplits(unit: Unit, kind: RepresentationKind): Promise<readonly SplitYear[]> {
  if (can(unit.actor.role, 'complaint:figures:exact')) return splitNow(unit, kind);
  const released = await releasedSplits(unit, kind);
  const hiddenIn = await thresholdOfPeriods(unit);
  return reportingYears(unit).map((year) => {
    const rows = released.filter((row) => row.year === year.key);
    const [first] = rows;
    const smallUpTo = first === undefined ? null : hiddenIn(year.key);
    return { ...year, total: first?.total ?? null, asAt: first?.asAt ?? null, smallUpTo, splits: splitsOf(rows, kind) };
  });
}
