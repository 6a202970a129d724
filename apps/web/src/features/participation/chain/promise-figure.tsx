import { compareRates, type RateComparison } from '@heard/domain/participation/compare-rates';
import { numberText } from '@heard/domain/words/number-text';
import { shortQuarter } from '@heard/domain/calendar/reporting-year';

import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import { ChartFigure } from '../../../ui/chart-figure';
import { hiddenMark } from '../figures/figure-table';
import { rangeLabel } from '../figures/figures';
import type { Asked } from './asked';
import { chainFacts, type ChainPeriod, quarterName } from './chain-words';

const comparisons: Readonly<Record<RateComparison, string>> = {
  HIGHER: 'more often than',
  LOWER: 'less often than',
  COULD_BE_CHANCE: 'about as often as',
};

function shareOf({ counts }: ChainPeriod): { participated: number; counted: number } | null {
  const { due, inTime } = counts ?? {};
  return typeof due === 'number' && typeof inTime === 'number' && due > 0
    ? { participated: inTime, counted: due }
    : null;
}

function sentenceOf(quarters: readonly ChainPeriod[]): string {
  const last = quarters.findLast((quarter) => quarter.ended && shareOf(quarter) !== null);
  const share = last && shareOf(last);
  if (!last || !share) return 'No promised day has gone by yet that can be shown.';
  const before = quarters.findLast((quarter) => quarter.to < last.from && shareOf(quarter) !== null);
  const earlier = before ? shareOf(before) : null;
  const comparison = earlier && compareRates(earlier, share);
  const told = `Of ${numberText(share.counted)} things said from ${last.label} that an answer was promised for, ${numberText(share.participated)} were told back by that day`;
  return before && comparison ? `${told}, ${comparisons[comparison]} of those from ${before.label}.` : `${told}.`;
}

interface PromiseFigureProps {
  readonly periods: readonly ChainPeriod[];
  readonly asked: Asked;
}

/** Quarter by quarter, how many were told by the day that was promised. */
export function PromiseFigure({ periods, asked }: PromiseFigureProps) {
  const give = useFigureExport('PARTICIPATION_FIGURES');
  const quarters = periods.filter(({ key, counts }) => key.includes('Q') && counts);
  const [first, last] = [quarters[0], quarters.at(-1)];
  const facts = last && chainFacts(last, 'told by the promised day, quarter by quarter', asked.isExact, asked.narrowed);
  return (
    <ChartFigure
      title="Told by the promised day"
      sentence={sentenceOf(quarters)}
      categoryHeader="Quarter"
      csvName="told-by-the-promised-day"
      onDownload={(file) => {
        if (first && facts) give(file, { ...facts, from: first.from });
      }}
      table={{
        headers: [
          'Quarter in which it was said',
          'Told by the day (%)',
          'Told by the day',
          'Promised days gone by',
          'Range from (%)',
          'Range to (%)',
        ],
        rows: quarters.map((quarter) => [quarterName(quarter), ...cells(quarter)]),
      }}
      data={{
        kind: 'line',
        categories: quarters.map(({ key }) => shortQuarter(key)),
        unit: '%',
        decimals: 1,
        max: 100,
        bandLabel: rangeLabel,
        series: [
          {
            key: 'in-time',
            label: 'Told by the promised day',
            values: quarters.map(({ counts }) => counts?.inTimeRate ?? null),
            low: quarters.map(({ counts }) => counts?.inTimeLow ?? null),
            high: quarters.map(({ counts }) => counts?.inTimeHigh ?? null),
          },
        ],
      }}
    />
  );
}

/** Hidden where the counts are; a dash where no day has gone by. */
function cells({ counts }: ChainPeriod): readonly (string | number)[] {
  const { due, inTime, inTimeRate, inTimeLow, inTimeHigh } = counts ?? {};
  if (typeof due !== 'number') return [hiddenMark, hiddenMark, hiddenMark, hiddenMark, hiddenMark];
  return [percentText(inTimeRate), inTime ?? 0, due, percentText(inTimeLow), percentText(inTimeHigh)];
}

function percentText(value: number | null | undefined): string {
  return typeof value === 'number' ? value.toFixed(1) : '–';
}
