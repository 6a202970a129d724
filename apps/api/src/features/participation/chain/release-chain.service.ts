import { reportingPeriod, yearOfPeriod } from '@heard/domain/calendar/reporting-year';
import { type Stream, streamLabels, streams } from '@heard/domain/feedback/streams';
import { ageBands, unknownAgeBand } from '@heard/domain/participation/age-bands';
import { mayPublishWait, waitsOfDoing } from '@heard/domain/participation/chain-questions';
import { chainWaits, waitOf } from '@heard/domain/participation/chain-waits';
import { noServiceLabel, noTeamLabel, noUnitKey } from '@heard/domain/participation/participation-groups';
import type { ChainCell, ChainDimension, ChainMarks } from '@heard/domain/reports/chain-cells';
import { suppressChain } from '@heard/domain/reports/suppress-chain';
import { fixThreshold } from '../../../foundations/figures/figure-thresholds.queries.js';
import type { NewRow } from '../../../platform/entity-store.js';
import type { Unit } from '../../../platform/unit.js';
import { type FrozenChainRow, frozenChainRows, placesInCouncil } from './chain-figures.queries.js';
import { ReleasedChainFigureEntity } from './released-chain-figure.entity.js';
import { ReleasedChainWaitEntity } from './released-chain-wait.entity.js';
import {
  chainPeriodsDue,
  freezeStatements,
  hiddenStreams,
  lockChainReleases,
  type ReleasedChainFigure,
  releasedChainFigures,
} from './released-chain.queries.js';
import { countsOf, daysOf } from './to-chain-counts.js';

interface Value {
  readonly dimension: ChainDimension;
  readonly value: string;
  readonly label: string;
  readonly service: string | null;
}

const dimensions: readonly ChainDimension[] = ['ALL', 'SERVICE', 'TEAM', 'STREAM', 'AGE_BAND'];
const all: ChainMarks = { counts: true, told: true, doing: true, promise: true };

const plain = (dimension: ChainDimension, value: string, label: string): Value => ({
  dimension,
  value,
  label,
  service: null,
});

/** Every value that a release speaks of, those without a statement too, so that a missing row says nothing. */
async function valuesNow(unit: Unit): Promise<readonly Value[]> {
  const places = await placesInCouncil(unit);
  return [
    plain('ALL', 'all', 'Whole council'),
    ...places.filter(({ kind }) => kind === 'SERVICE').map(({ id, name }) => plain('SERVICE', id, name)),
    plain('SERVICE', noUnitKey, noServiceLabel),
    ...places.map(({ id, name, kind, parentId }) => ({
      ...plain('TEAM', id, name),
      service: kind === 'TEAM' ? (parentId ?? noUnitKey) : id,
    })),
    { ...plain('TEAM', noUnitKey, noTeamLabel), service: noUnitKey },
    ...streams.map((stream: Stream) => plain('STREAM', stream, streamLabels[stream])),
    ...[...ageBands, unknownAgeBand].map(({ key, label }) => plain('AGE_BAND', key, label)),
  ];
}

/** With those that earlier releases named, in the service that they were in then. */
function withEarlier(now: readonly Value[], before: readonly ReleasedChainFigure[]): readonly Value[] {
  const values = new Map(now.map((value) => [`${value.dimension} ${value.value}`, value]));
  for (const { dimension, value, label, service } of before) {
    values.set(`${dimension} ${value}`, { dimension, value, label, service });
  }
  return [...values.values()];
}

function marksOf(figure: ReleasedChainFigure | undefined): ChainMarks | null {
  if (figure === undefined) return null;
  return {
    counts: figure.said === null,
    told: figure.told === null,
    doing: figure.toDo === null,
    promise: figure.due === null,
  };
}

interface Frozen {
  readonly rows: ReadonlyMap<ChainDimension, readonly FrozenChainRow[]>;
  readonly before: readonly ReleasedChainFigure[];
  readonly hidden: ReadonlySet<string>;
}

function cellOf({ rows, before, hidden }: Frozen, period: string, place: Value): ChainCell {
  const { dimension, value, service } = place;
  const same = (rows.get(dimension) ?? []).filter((row) => row.key === value && row.period.startsWith(period));
  const earlier = before.find((one) => one.period === period && one.dimension === dimension && one.value === value);
  const isHiddenElsewhere =
    (dimension === 'STREAM' && hidden.has(`${period} ${value}`)) ||
    (dimension === 'ALL' && hidden.has(`${period} ALL`));
  return { period, dimension, value, service, counts: countsOf(same), isHiddenElsewhere, released: marksOf(earlier) };
}

function figureRow(cell: ChainCell, label: string, hides: ChainMarks, at: Date): NewRow<ReleasedChainFigureEntity> {
  const { said, decided, told, toDo, underWay, shown, due, inTime } = cell.counts;
  return {
    periodKey: cell.period,
    dimension: cell.dimension,
    valueKey: cell.value,
    label,
    serviceKey: cell.service,
    publishedAt: at,
    ...(hides.counts ? { said: null, decided: null } : { said, decided }),
    told: hides.told ? null : told,
    ...(hides.doing ? { toDo: null, underWay: null, shown: null } : { toDo, underWay, shown }),
    ...(hides.promise ? { due: null, inTime: null } : { due, inTime }),
    createdBy: null,
  };
}

/** How long children waited, where that rests on enough of them. */
function waitRows(
  period: string,
  rows: readonly FrozenChainRow[],
  hides: ChainMarks,
  threshold: number,
): readonly NewRow<ReleasedChainWaitEntity>[] {
  const ofPeriod = rows.filter((row) => row.period.startsWith(period));
  return chainWaits.flatMap((wait) => {
    const { statements, median, slowest } = waitOf(daysOf(ofPeriod, wait));
    const isHidden = hides.counts || (hides.doing && waitsOfDoing.includes(wait));
    if (isHidden || !mayPublishWait('median', statements, threshold)) return [];
    const isSlowestShown = mayPublishWait('slowest', statements, threshold);
    return [
      { periodKey: period, wait, median, isSlowestShown, slowest: isSlowestShown ? slowest : null, createdBy: null },
    ];
  });
}

async function frozenOf(unit: Unit, year: string, periods: readonly string[]): Promise<Frozen> {
  const rows = new Map<ChainDimension, readonly FrozenChainRow[]>();
  for (const dimension of dimensions) rows.set(dimension, await frozenChainRows(unit, year, dimension));
  const before = (await releasedChainFigures(unit, periods, null)).filter(
    ({ period }) => yearOfPeriod(period) === year,
  );
  return { rows, before, hidden: await hiddenStreams(unit, periods) };
}

function yearWithQuarters(year: string): readonly string[] {
  return [...[1, 2, 3, 4].map((no) => `${year} Q${String(no)}`), year];
}

/**
 * Releases the chain of what was released of feedback by stream, one year's at a time: quarters as they stand today, the year
 * as the sum of its quarters. Answers with the periods released; call it again until it answers with none. What is released
 * is never changed. Runs as the system.
 */
export async function releaseChain(unit: Unit): Promise<readonly string[]> {
  await lockChainReleases(unit);
  const waiting = await chainPeriodsDue(unit);
  const [first] = waiting;
  if (first === undefined) return [];
  const year = yearOfPeriod(first);
  const due = waiting.filter((period) => yearOfPeriod(period) === year);
  for (const quarter of due.filter((period) => period !== year)) {
    await freezeStatements(unit, quarter, reportingPeriod(quarter));
  }

  const frozen = await frozenOf(unit, year, yearWithQuarters(year));
  const values = withEarlier(await valuesNow(unit), frozen.before);
  const earlier = new Set(frozen.before.map(({ period }) => period));
  const periods = yearWithQuarters(year).filter((period) => earlier.has(period) || due.includes(period));
  const placed = periods.flatMap((period) =>
    values
      .map((value) => ({ cell: cellOf(frozen, period, value), label: value.label }))
      // A value that came up after this period was released had no statement in it.
      .filter(({ cell }) => cell.released !== null || !earlier.has(period)),
  );
  const threshold = await fixThreshold(unit, year);
  const marks = suppressChain(
    placed.map(({ cell }) => cell),
    threshold,
  );
  const fresh = placed.flatMap((one, index) =>
    one.cell.released === null ? [{ ...one, hides: marks[index] ?? all }] : [],
  );
  unit.db.insert(
    ReleasedChainFigureEntity,
    fresh.map(({ cell, label, hides }) => figureRow(cell, label, hides, unit.now)),
  );
  const whole = fresh.filter(({ cell }) => cell.dimension === 'ALL');
  unit.db.insert(
    ReleasedChainWaitEntity,
    whole.flatMap(({ cell, hides }) => waitRows(cell.period, frozen.rows.get('ALL') ?? [], hides, threshold)),
  );
  return due;
}
