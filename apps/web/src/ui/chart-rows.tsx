import './chart-rows.css';

import { type ChartData, type ChartSeries, valueText } from './chart-data';
import { RateBar } from './rate-bar';

/** Bars lying under one another, each with its figures in words: long names fit, and nothing is told by length alone. */
export function ChartRows({ data }: { readonly data: ChartData }) {
  const [series] = data.series;
  if (!series) return null;
  const max = data.max ?? Math.max(1, ...series.values.map((value) => value ?? 0));
  return (
    <ul className="chart-rows">
      {data.categories.map((category, index) => (
        <li key={category} className="chart-row">
          <span className="chart-row__label">{category}</span>
          <RateBar
            value={series.values[index] ?? null}
            low={series.low?.[index] ?? null}
            high={series.high?.[index] ?? null}
            max={max}
            {...(data.target ? { target: data.target.value } : {})}
          />
          <RowFigures data={data} series={series} index={index} />
        </li>
      ))}
    </ul>
  );
}

interface RowFiguresProps {
  readonly data: ChartData;
  readonly series: ChartSeries;
  readonly index: number;
}

function RowFigures({ data, series, index }: RowFiguresProps) {
  const value = series.values[index] ?? null;
  const [low, high] = [series.low?.[index] ?? null, series.high?.[index] ?? null];
  const text = (figure: number): string => valueText(figure, data.unit, data.decimals);
  return (
    <span className="chart-row__figures numbers">
      {value === null ? null : <strong>{text(value)}</strong>}{' '}
      <span className="chart-row__note">{data.notes?.[index] ?? (value === null ? 'no data' : '')}</span>
      {low === null || high === null ? null : (
        <span className="visually-hidden">
          , range {text(low)} to {text(high)}
        </span>
      )}
    </span>
  );
}
