import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { reportingPeriod, yearsBetween } from '@heard/domain/calendar/reporting-year';
import { releasedAsAt } from '@heard/domain/complaints/released-as-at';
import { RepresentationKind } from '@heard/domain/complaints/representation-codes';
import {
  childDimensions,
  notKnown,
  partsOf,
  type SplitDimension,
  splitCounts,
  splitDimensions,
  type SplitPart,
  type Splittable,
} from '@heard/domain/complaints/representation-splits';
import { suppressLinked } from '@heard/domain/reports/suppress-linked';
import { suppressSplit } from '@heard/domain/reports/suppress-split';
import { fixThreshold } from '../../../foundations/figures/figure-thresholds.queries.js';
import type { Unit } from '../../../platform/unit.js';
import { teamsByName } from './counted-figures.queries.js';
import { ReleasedSplitEntity } from './released-split.entity.js';
import { type ReleasedDimension, releasedSplitDimensions } from './released-representations.queries.js';
import { splittableOf } from './count-splits.js';

interface DueSplit {
  readonly kind: RepresentationKind;
  readonly year: string;
  readonly asAt: PlainDate;
  /** By what it is not split yet, with the parts of each. */
  readonly missing: ReadonlyMap<SplitDimension, readonly SplitPart[]>;
  /** When something of the year was released already: what is released of it later is of the same complaints. */
  readonly knownAt: Date | null;
}

type Teams = Awaited<ReturnType<typeof teamsByName>>;

function dueSplit(
  kind: RepresentationKind,
  year: string,
  asAt: PlainDate,
  { done, teams }: { readonly done: readonly ReleasedDimension[]; readonly teams: Teams },
): DueSplit | null {
  const before = done.filter((split) => split.kind === kind && split.year === year);
  const missing = splitDimensions[kind]
    .filter((dimension) => !before.some((split) => split.dimension === dimension))
    .map((dimension) => [dimension, partsOf(dimension, kind, teams)] as const)
    .filter(([, parts]) => parts.length > 1);
  const knownAt = before.map(({ releasedAt }) => releasedAt).toSorted((one, other) => Number(one) - Number(other))[0];
  return missing.length === 0 ? null : { kind, year, asAt, missing: new Map(missing), knownAt: knownAt ?? null };
}

function dueSplits(
  unit: Unit,
  first: PlainDate,
  done: readonly ReleasedDimension[],
  teams: Teams,
): readonly DueSplit[] {
  return yearsBetween(first, unit.today).flatMap((year) => {
    const asAt = releasedAsAt(`${year} Q4`, 'STAGE_1', unit.holidays);
    if (asAt === null || asAt >= unit.today) return [];
    return Object.values(RepresentationKind)
      .map((kind) => dueSplit(kind, year, asAt, { done, teams }))
      .filter((due) => due !== null);
  });
}

function isOfChild(dimension: SplitDimension): boolean {
  return childDimensions.some((each) => each === dimension);
}

type Shown = Readonly<Record<string, number | 'c'>>;

/** What is shown of each split. Those by the child's characteristics share a part, so that they are hidden together. */
function shownOf(
  rows: readonly Splittable[],
  missing: DueSplit['missing'],
  threshold: number,
): ReadonlyMap<SplitDimension, Shown> {
  const counts = [...missing].map(([dimension, parts]) => [dimension, splitCounts(rows, dimension, parts)] as const);
  const linked = counts.filter(([dimension]) => isOfChild(dimension));
  const shownLinked = suppressLinked(
    linked.map(([, each]) => each),
    notKnown.key,
    threshold,
  );
  return new Map<SplitDimension, Shown>([
    ...counts
      .filter(([dimension]) => !isOfChild(dimension))
      .map(([key, each]) => [key, suppressSplit(each, threshold)] as const),
    ...linked.map(([dimension], at) => [dimension, shownLinked[at] ?? {}] as const),
  ]);
}

async function release(unit: Unit, { kind, year, asAt, missing, knownAt }: DueSplit): Promise<void> {
  const rows = await splittableOf(unit, kind, reportingPeriod(year), knownAt);
  const shown = shownOf(rows, missing, await fixThreshold(unit, year));
  for (const [dimension, parts] of missing) {
    unit.db.insert(
      ReleasedSplitEntity,
      parts.map(({ key, label }) => {
        const count = shown.get(dimension)?.[key];
        const received = typeof count === 'number' ? count : null;
        const stored = { kind, periodKey: year, dimension, valueKey: key, label, asAt, total: rows.length };
        return { ...stored, received, createdBy: null };
      }),
    );
  }
}

/**
 * Releases the splits of each year whose last first stage has run its longest, once and for good, with their small counts
 * hidden as beside a total that everybody knows. A count that is hidden is not stored. What a year is split by only since
 * then is released of what was known when the rest of it was.
 */
export async function releaseSplits(unit: Unit, first: PlainDate): Promise<readonly string[]> {
  const [done, teams] = await Promise.all([releasedSplitDimensions(unit), teamsByName(unit)]);
  const due = dueSplits(unit, first, done, teams);
  for (const each of due) await release(unit, each);
  return due.map(({ kind, year }) => `${year} ${kind}`);
}
