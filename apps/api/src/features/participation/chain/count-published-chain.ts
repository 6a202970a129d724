import { reportingPeriod } from '@heard/domain/calendar/reporting-year';
import type { ChainSplit } from '@heard/domain/participation/chain-questions';
import { chainWaits } from '@heard/domain/participation/chain-waits';
import { thresholdOfPeriods } from '../../../foundations/figures/figure-thresholds.queries.js';
import { londonDay } from '../../../platform/clock.js';
import type { OpenUnit } from '../../../platform/unit.js';
import type { ChainPart, ChainPeriod, ShownChainCounts } from './chain-figures.shape.js';
import { type ReleasedChainFigure, releasedChainFigures, releasedChainWaits } from './released-chain.queries.js';

/** Where it stands and what was answered before is not published. */
function publishedCounts(figure: ReleasedChainFigure): ShownChainCounts {
  const { said, decided, told, toDo, underWay, shown, due, inTime } = figure;
  const counts = { said, decided, told, toDo, underWay, shown, due, inTime };
  return { ...counts, standing: null, answeredBefore: null, suppressed: said === null };
}

/** What was released of these periods; of the others only that they are not published yet. */
export async function publishedChain(unit: OpenUnit, periods: readonly string[]): Promise<readonly ChainPeriod[]> {
  const figures = await releasedChainFigures(unit, periods, 'ALL');
  const waits = await releasedChainWaits(unit, periods);
  const hiddenIn = await thresholdOfPeriods(unit);
  return periods.map((key) => {
    const figure = figures.find(({ period }) => period === key);
    const period = reportingPeriod(key);
    const ofPeriod = waits
      .filter((wait) => wait.period === key)
      .map(({ wait, median, isSlowestShown, slowest }) => ({ wait, median, slowest, isSlowestShown }))
      .toSorted((a, b) => chainWaits.indexOf(a.wait) - chainWaits.indexOf(b.wait));
    return {
      key,
      ...period,
      ended: period.to < unit.today,
      publishedOn: figure === undefined ? null : londonDay(figure.publishedAt),
      smallUpTo: figure === undefined ? null : hiddenIn(key),
      counts: figure === undefined ? null : publishedCounts(figure),
      waits: ofPeriod.map((wait) => ({ ...wait, statements: null, reached: null })),
      promisedWaits: [],
    };
  });
}

/** The parts of one period as they were released; none where it is not published yet. */
export async function publishedChainParts(
  unit: OpenUnit,
  period: string,
  by: ChainSplit,
): Promise<readonly ChainPart[]> {
  const figures = await releasedChainFigures(unit, [period], by);
  // Values that had nothing said are not named: the release has a row for each that there is.
  return figures
    .filter(({ said }) => said !== 0)
    .map((figure) => ({ key: figure.value, label: figure.label, counts: publishedCounts(figure) }));
}
