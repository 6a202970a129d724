import './chart-rows.css';

import { type ChartData, type RowWays, valueText } from './chart-data';
import { OtherWays, WayOfRow } from './chart-ways';
import { RateBar } from './rate-bar';

interface Row {
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** In place of the value. */
  readonly said: string | null;
  readonly note: string;
  readonly kind: number;
  readonly ways: RowWays | null;
}

function at<Value>(list: readonly (Value | null)[] | undefined, index: number): Value | null {
  return list?.[index] ?? null;
}

function rowsOf({ categories, series: [series], said, notes, kindOfRow, ways }: ChartData): readonly Row[] {
  return categories.map((label, index) => ({
    label,
    value: at(series?.values, index),
    low: at(series?.low, index),
    high: at(series?.high, index),
    said: at(said, index),
    note: at(notes, index) ?? '',
    kind: at(kindOfRow, index) ?? 0,
    ways: at(ways, index),
  }));
}

/** Bars lying under one another, each with its figures in words: long names fit, and nothing is told by length alone. */
export function ChartRows({ data }: { readonly data: ChartData }) {
  const rows = rowsOf(data);
  const max = data.max ?? Math.max(1, ...rows.map(({ value }) => value ?? 0));
  const target = data.target ? { target: data.target.value } : {};
  return (
    <ul className="chart-rows">
      {rows.map((row) => (
        <li key={row.label} className="chart-row">
          <span className="chart-row__label">
            <WayOfRow label={row.label} ways={row.ways} />
          </span>
          <RateBar value={row.value} low={row.low} high={row.high} max={max} kind={row.kind} {...target} />
          <RowFigures row={row} data={data} />
        </li>
      ))}
    </ul>
  );
}

function RowFigures({ row, data }: { readonly row: Row; readonly data: ChartData }) {
  const { value, said, low, high, note, ways } = row;
  const text = (figure: number | null): string => valueText(figure, data.unit, data.decimals);
  return (
    <span className="chart-row__figures numbers">
      {value === null ? null : <strong>{said ?? text(value)}</strong>}{' '}
      <span className="chart-row__note">{value === null && note === '' ? 'no data' : note}</span>
      {low === null ? null : (
        <span className="visually-hidden">
          , range {text(low)} to {text(high)}
        </span>
      )}
      <OtherWays ways={ways} />
    </span>
  );
}
