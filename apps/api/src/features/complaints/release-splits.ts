import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { reportingPeriod, yearsBetween } from '@heard/domain/calendar/reporting-year';
import { releasedAsAt } from '@heard/domain/complaints/released-as-at';
import { RepresentationKind } from '@heard/domain/complaints/representation-codes';
import { partsOf, SplitDimension, splitCounts } from '@heard/domain/complaints/representation-splits';
import { suppressSplit } from '@heard/domain/reports/suppress-split';
import type { Unit } from '../../platform/unit.js';
import { teamsByName } from './counted-figures.queries.js';
import { ReleasedSplitEntity } from './released-split.entity.js';
import { releasedSplitYears } from './released-representations.queries.js';
import { splittableOf } from './representation-splits.js';

interface DueSplit {
  readonly kind: RepresentationKind;
  readonly year: string;
  readonly asAt: PlainDate;
}

type Teams = Awaited<ReturnType<typeof teamsByName>>;

function dueSplits(unit: Unit, first: PlainDate, done: ReadonlySet<string>): readonly DueSplit[] {
  return yearsBetween(first, unit.today).flatMap((year) => {
    const asAt = releasedAsAt(`${year} Q4`, 'STAGE_1', unit.holidays);
    if (asAt === null || asAt >= unit.today) return [];
    return Object.values(RepresentationKind)
      .filter((kind) => !done.has(`${kind} ${year}`))
      .map((kind) => ({ kind, year, asAt }));
  });
}

async function release(unit: Unit, { kind, year, asAt }: DueSplit, teams: Teams): Promise<void> {
  const rows = await splittableOf(unit, kind, reportingPeriod(year));
  for (const dimension of Object.values(SplitDimension)) {
    const parts = partsOf(dimension, kind, teams);
    if (parts.length < 2) continue;
    const shown = suppressSplit(splitCounts(rows, dimension, parts));
    unit.db.insert(
      ReleasedSplitEntity,
      parts.map(({ key, label }) => {
        const count = shown[key];
        const received = typeof count === 'number' ? count : null;
        const stored = { kind, periodKey: year, dimension, valueKey: key, label, asAt, total: rows.length };
        return { ...stored, received, createdBy: null };
      }),
    );
  }
}

/**
 * Releases the splits of each year whose last first stage has run its longest, once and for good, with their small counts
 * hidden as beside a total that everybody knows. A count that is hidden is not stored.
 */
export async function releaseSplits(unit: Unit, first: PlainDate): Promise<readonly string[]> {
  const done = new Set((await releasedSplitYears(unit)).map(({ kind, year }) => `${kind} ${year}`));
  const due = dueSplits(unit, first, done);
  const teams = due.length === 0 ? [] : await teamsByName(unit);
  for (const each of due) await release(unit, each, teams);
  return due.map(({ kind, year }) => `${year} ${kind}`);
}
