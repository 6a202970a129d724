import { quartersBetween, reportingPeriodLabel } from '@heard/domain/calendar/reporting-year';
import { trendSentence } from '@heard/domain/participation/participation-sentences';

import { useExport } from '../../foundations/exports/use-export';
import type { ParticipationFiguresFragment } from '../../gql/participation/graphql';
import { ChartFigure } from '../../ui/chart-figure';
import { figuresTable } from './figure-table';
import { rangeLabel, toPoint } from './figures';
import { type PeriodChoice, shortQuarter } from './periods';

interface TrendFigureProps {
  readonly rows: readonly ParticipationFiguresFragment[];
  readonly trend: PeriodChoice['trend'];
  readonly target: number;
}

/** The rate over time, quarters without a review left open. */
export function TrendFigure({ rows, trend, target }: TrendFigureProps) {
  const give = useExport('PARTICIPATION_FIGURES');
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const quarters = quartersBetween(trend.from, trend.to);
  const shown = quarters.map((quarter) => byKey.get(quarter));
  return (
    <ChartFigure
      title="Over time"
      sentence={trendSentence(
        rows.map((row) => toPoint(row, reportingPeriodLabel(row.key))),
        target,
      )}
      categoryHeader="Quarter"
      csvName="participation-by-quarter"
      onDownload={(file) => void give(file)}
      table={figuresTable('Quarter', rows, (row) => shortQuarter(row.key))}
      data={{
        kind: 'line',
        categories: quarters.map(shortQuarter),
        unit: '%',
        decimals: 1,
        max: 100,
        target: { value: target, label: `Target: ${target}%` },
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
