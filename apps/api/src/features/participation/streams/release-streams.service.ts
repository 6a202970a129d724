import { quartersBetween, reportingPeriod, reportingQuarterOf } from '@heard/domain/calendar/reporting-year';
import { placesOf, streamPlaces } from '@heard/domain/participation/released-streams';
import { duePeriods } from '@heard/domain/reports/due-periods';
import { hasSettled } from '@heard/domain/reports/release-timing';
import { type StreamCell, suppressStreams } from '@heard/domain/reports/suppress-streams';
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

/** Every place of each of these quarters, counted as the records are now. */
async function countQuarters(unit: Unit, quarters: readonly string[]): Promise<readonly FrozenCount[]> {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = await publishableTellings(unit, reportingPeriod(first).from, reportingPeriod(last).to);
  return quarters.flatMap((period) =>
    streamPlaces.map(({ key: value }) => {
      const same = rows.filter(
        (row) => reportingQuarterOf(row.firstOn) === period && placesOf(row.stream, row.partnerKind).includes(value),
      );
      const sum = (some: typeof same): number => some.reduce((all, { tellings }) => all + tellings, 0);
      return { period, value, tellings: sum(same), heard: sum(same.filter(({ heard }) => heard)) };
    }),
  );
}

function cellsOf(
  periods: readonly string[],
  frozen: readonly FrozenCount[],
  before: readonly ReleasedFigure[],
): readonly (StreamCell & { readonly value: string })[] {
  return periods.flatMap((period) =>
    streamPlaces.map(({ key: value, stream, kind }) => {
      const same = frozen.filter((count) => count.value === value && count.period.startsWith(period));
      const tellings = same.reduce((sum, count) => sum + count.tellings, 0);
      const heard = same.reduce((sum, count) => sum + count.heard, 0);
      const earlier = before.find((figure) => figure.period === period && figure.value === value);
      return { period, value, stream, kind, tellings, heard, released: earlier ? earlier.tellings === null : null };
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
  const year = due[0]?.slice(0, 7);
  if (year === undefined) return [];

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
  const hidden = suppressStreams(cells);
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
