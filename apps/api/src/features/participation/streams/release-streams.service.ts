import {
  quartersBetween,
  reportingPeriod,
  reportingQuarterOf,
  yearOfPeriod,
} from '@heard/domain/calendar/reporting-year';
import { placesOf, streamPlaces } from '@heard/domain/participation/released-streams';
import { duePeriods } from '@heard/domain/reports/due-periods';
import { hasSettled } from '@heard/domain/reports/release-timing';
import { type StreamCell, suppressStreams } from '@heard/domain/reports/suppress-streams';
import { fixThreshold } from '../../../foundations/figures/figure-thresholds.queries.js';
import type { Unit } from '../../../platform/unit.js';
import { releaseTiming } from '../release/due-releases.queries.js';
import { ReleasedStreamFigureEntity } from './released-stream-figure.entity.js';
import {
  enteredQuarters,
  frozenCounts,
  type FrozenCount,
  lockStreamReleases,
  publishableTellings,
  type ReleasedFigure,
  releasedStreamFigures,
  releasedStreamPeriods,
} from './released-streams.queries.js';
import { ReleasedTellingCountEntity } from './released-telling-count.entity.js';

const keyOf = (period: string, value: string): string => `${period} ${value}`;

async function duePeriodsOf(unit: Unit): Promise<readonly string[]> {
  const [released, timing, entered] = await Promise.all([
    releasedStreamPeriods(unit),
    releaseTiming(unit),
    enteredQuarters(unit),
  ]);
  const lastEntry = new Map(entered.map((row) => [reportingQuarterOf(row.firstOn), row.lastEntryAt]));
  return duePeriods(new Set(lastEntry.keys()), released, (period) =>
    hasSettled(reportingPeriod(period).to, lastEntry.get(period) ?? null, timing, unit),
  );
}

interface Counts {
  readonly tellings: number;
  readonly heard: number;
}

/** Counts by period and place, added up as they come. */
class PlaceCounts {
  private readonly counts = new Map<string, Counts>();

  add(period: string, value: string, { tellings, heard }: Counts): void {
    const before = this.of(period, value);
    this.counts.set(keyOf(period, value), { tellings: before.tellings + tellings, heard: before.heard + heard });
  }

  of(period: string, value: string): Counts {
    return this.counts.get(keyOf(period, value)) ?? { tellings: 0, heard: 0 };
  }
}

/** Every place of each of these quarters, counted as the records are now. */
async function countQuarters(unit: Unit, quarters: readonly string[]): Promise<readonly FrozenCount[]> {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return [];
  const counts = new PlaceCounts();
  for (const row of await publishableTellings(unit, reportingPeriod(first).from, reportingPeriod(last).to)) {
    const { tellings, heard } = row;
    for (const value of placesOf(row.stream, row.partnerKind)) {
      counts.add(reportingQuarterOf(row.firstOn), value, { tellings, heard: heard ? tellings : 0 });
    }
  }
  return quarters.flatMap((period) =>
    streamPlaces.map(({ key: value }) => ({ period, value, ...counts.of(period, value) })),
  );
}

function cellsOf(
  periods: readonly string[],
  frozen: readonly FrozenCount[],
  before: readonly ReleasedFigure[],
): readonly (StreamCell & { readonly value: string })[] {
  const counts = new PlaceCounts();
  for (const { period, value, ...ofQuarter } of frozen) {
    counts.add(period, value, ofQuarter);
    counts.add(yearOfPeriod(period), value, ofQuarter);
  }
  const earlier = new Map(before.map(({ period, value, tellings }) => [keyOf(period, value), tellings === null]));
  return periods.flatMap((period) =>
    streamPlaces.map(({ key: value, stream, kind }) => {
      const released = earlier.get(keyOf(period, value)) ?? null;
      return { period, value, stream, kind, ...counts.of(period, value), released };
    }),
  );
}

/**
 * Releases what is due of one year (April to March): finished quarters with tellings, and the year when it has ended.
 * Answers with the periods released; call it again until it answers with none. What is released is never changed. Runs
 * as the system.
 */
export async function releaseStreams(unit: Unit): Promise<readonly string[]> {
  await lockStreamReleases(unit);
  const due = await duePeriodsOf(unit);
  const [first] = due;
  if (first === undefined) return [];
  const year = yearOfPeriod(first);

  const quarters = due.filter((period) => period !== year);
  const { from, to } = reportingPeriod(year);
  const [frozen, before, counted] = await Promise.all([
    frozenCounts(unit, year),
    releasedStreamFigures(unit, [...quartersBetween(from, to), year]),
    countQuarters(unit, quarters),
  ]);
  unit.db.insert(
    ReleasedTellingCountEntity,
    counted.map(({ period, value, ...counts }) => ({ periodKey: period, valueKey: value, ...counts, createdBy: null })),
  );

  const periods = [...new Set([...before.map(({ period }) => period), ...due])].toSorted();
  const cells = cellsOf(periods, [...frozen, ...counted], before);
  const hidden = suppressStreams(cells, await fixThreshold(unit, year));
  unit.db.insert(
    ReleasedStreamFigureEntity,
    cells.flatMap(({ period, value, tellings, heard, released }, at) => {
      if (released !== null) return [];
      const shown = hidden[at] === false ? { tellings, heard } : { tellings: null, heard: null };
      return [{ periodKey: period, valueKey: value, publishedAt: unit.now, ...shown, createdBy: null }];
    }),
  );
  return due;
}
