import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';

import { type ChartData, dashes, fillOf, patternLines, valueText } from './chart-data';

interface ChartDrawingProps {
  readonly title: string;
  readonly sentence: string;
  readonly data: ChartData;
}

/** Room for half a label at either end. */
const lineEnds = { left: 44, right: 44 };

type Point = Record<string, string | number | null | [number, number]>;

/** The drawing itself, in a chunk of its own: the first chart on a page pays for the library. */
export function ChartDrawing({ title, sentence, data }: ChartDrawingProps) {
  const unit = data.unit ?? '';
  const axis = { stroke: 'var(--ink-soft)', tick: { fill: 'var(--ink-soft)', fontSize: 14 }, tickLine: false } as const;
  return (
    <div className="chart-drawing">
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={toPoints(data)}
          margin={{ top: 12, right: 16, bottom: 4, left: 0 }}
          title={title}
          desc={sentence}
        >
          <Patterns />
          <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
          <XAxis
            dataKey="category"
            {...axis}
            tickMargin={8}
            minTickGap={16}
            padding={data.kind === 'line' ? lineEnds : undefined}
          />
          <YAxis
            {...axis}
            axisLine={false}
            width={52}
            domain={[0, data.max ?? 'auto']}
            allowDecimals={false}
            tickFormatter={(value: number) => `${value}${unit.trim() === '%' ? '%' : ''}`}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--chart-band)', stroke: 'var(--line-strong)' }}
            content={<TooltipBox data={data} />}
          />
          {bands(data)}
          {marks(data)}
          {data.target ? (
            <ReferenceLine
              y={data.target.value}
              stroke="var(--chart-target)"
              strokeWidth={2}
              strokeDasharray="6 4"
              ifOverflow="extendDomain"
            />
          ) : null}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

function bands(data: ChartData) {
  return data.series
    .map((series, index) => ({ series, band: `band${index}` }))
    .filter(({ series }) => series.low && series.high)
    .map(({ band }) => (
      <Area
        key={band}
        dataKey={band}
        stroke="none"
        fill="var(--chart-band)"
        fillOpacity={1}
        isAnimationActive={false}
        activeDot={false}
        tooltipType="none"
        legendType="none"
      />
    ));
}

function marks(data: ChartData) {
  return data.series.map((series, index) => {
    const colour = `var(--chart-${index + 1})`;
    const shared = { dataKey: `value${index}`, name: series.label, isAnimationActive: false };
    if (data.kind === 'line')
      return (
        <Line
          key={series.key}
          {...shared}
          type="linear"
          stroke={colour}
          strokeWidth={3}
          strokeDasharray={dashes[index]}
          dot={{ r: 4, fill: colour, strokeDasharray: '0' }}
          connectNulls={false}
          {...(data.series.length === 1 ? { label: <LastLabel data={data} /> } : {})}
        />
      );
    return (
      <Bar
        key={series.key}
        {...shared}
        fill={fillOf(index)}
        stroke="var(--surface)"
        maxBarSize={56}
        radius={data.kind === 'bar' ? [6, 6, 0, 0] : 0}
        stackId={data.kind === 'stacked-bar' ? 'all' : undefined}
      />
    );
  });
}

interface LastLabelProps {
  readonly data: ChartData;
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
}

/** The newest value of a single line is written beside it: the one that people look for. */
function LastLabel({ data, x, y, index }: LastLabelProps) {
  const values = data.series[0]?.values ?? [];
  if (index !== values.findLastIndex((value) => value !== null)) return null;
  return (
    <text x={Number(x)} y={Number(y) - 14} textAnchor="middle" fill="var(--ink)" fontSize={16} fontWeight={680}>
      {valueText(values[index], data.unit, data.decimals)}
    </text>
  );
}

/** Bars differ by pattern as well as by colour; the legend draws the same ones. */
function Patterns() {
  return (
    <defs>
      {patternLines.map((line, index) => (
        <pattern key={line} id={`bar-pattern-${index + 1}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={`var(--chart-${index + 1})`} />
          <path d={line} stroke="var(--surface)" strokeWidth="1.5" />
        </pattern>
      ))}
    </defs>
  );
}

function TooltipBox({ active, label, data }: Partial<TooltipContentProps> & { readonly data: ChartData }) {
  const index = data.categories.indexOf(String(label));
  if (!active || index < 0) return null;
  return (
    <div className="chart-tooltip">
      <strong>{label}</strong>
      {data.series.map((series) => (
        <div key={series.key}>
          {series.label}: {valueText(series.values[index], data.unit, data.decimals)}
          {typeof series.low?.[index] === 'number'
            ? ` (${valueText(series.low[index], data.unit, data.decimals)} to ${valueText(series.high?.[index], data.unit, data.decimals)})`
            : ''}
        </div>
      ))}
    </div>
  );
}

function toPoints(data: ChartData): Point[] {
  return data.categories.map((category, index) => {
    const point: Point = { category };
    for (const [at, series] of data.series.entries()) {
      point[`value${at}`] = series.values[index] ?? null;
      const low = series.low?.[index];
      const high = series.high?.[index];
      point[`band${at}`] = typeof low === 'number' && typeof high === 'number' ? [low, high] : null;
    }
    return point;
  });
}
