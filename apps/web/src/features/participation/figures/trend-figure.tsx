import {
  quartersBetween,
  reportingPeriod,
  reportingPeriodLabel,
  shortQuarter,
} from '@heard/domain/calendar/reporting-year';
import { trendSentence } from '@heard/domain/participation/participation-sentences';
import { targetOf } from '@heard/domain/participation/year-targets';

import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import type { ParticipationFiguresFragment } from '../../../gql/participation/graphql';
import { ChartFigure } from '../../../ui/chart-figure';
import { participationFacts } from './figure-facts';
import { figuresTable } from './figure-table';
import { rangeLabel, toPoint } from './figures';
import type { Options, PeriodChoice } from '../periods';

interface TrendFigureProps {
  readonly rows: readonly ParticipationFiguresFragment[];
  readonly trend: PeriodChoice['trend'];
  readonly options: Options;
}

/** The rate over time, quarters without a review left open. */
export function TrendFigure({ rows, trend, options }: TrendFigureProps) {
  const give = useFigureExport('PARTICIPATION_FIGURES');
  const title = 'Over time';
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const quarters = quartersBetween(trend.from, trend.to);
  const shown = quarters.map((quarter) => byKey.get(quarter));
  const last = targetOf(options, trend.to);
  const isOneTarget = quarters.every((quarter) => targetOf(options, reportingPeriod(quarter).to).rate === last.rate);
  return (
    <ChartFigure
      title={title}
      sentence={trendSentence(
        rows.map((row) => ({
          ...toPoint(row, reportingPeriodLabel(row.key)),
          target: targetOf(options, reportingPeriod(row.key).to).rate,
        })),
        last.rate,
      )}
      categoryHeader="Quarter"
      csvName="participation-by-quarter"
      onDownload={(file) => give(file, participationFacts(options, { title, ...trend, publishedOn: null }))}
      table={figuresTable('Quarter', rows, (row) => shortQuarter(row.key))}
      data={{
        kind: 'line',
        categories: quarters.map(shortQuarter),
        unit: '%',
        decimals: 1,
        max: 100,
        target: { value: last.rate, label: `Target${isOneTarget ? '' : ` of ${last.year}`}: ${last.rate}%` },
        bandLabel: rangeLabel,
        series: [
          {
            key: 'rate',
            label: 'Had their say',
            values: shown.map((row) => row?.rate ?? null),
            low: shown.map((row) => row?.intervalLow ?? null),
            high: shown.map((row) => row?.intervalHigh ?? null),
          },
        ],
      }}
    />
  );
}
