import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { CartesianGrid, ComposedChart, ReferenceLine, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts';

import { type ChartData, isLone, pointText, valueText } from './chart-data';

export interface ChartDrawingProps {
  readonly title: string;
  readonly sentence: string;
  readonly data: ChartData;
}

interface ChartFrameProps extends ChartDrawingProps {
  /** Room at either end of the lower axis. */
  readonly ends?: { readonly left: number; readonly right: number };
  readonly children: ReactNode;
}

const whole = { width: '100%', height: '100%' };

type Span = [number, number] | null;
type Point = Record<string, string | number | Span>;

/** Axes, grid, target and tooltip round the marks. Point n of series m is `valuem`, its band `bandm`. */
export function ChartFrame({ title, sentence, data, ends, children }: ChartFrameProps) {
  const unit = data.unit ?? '';
  const drawing = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  // The pointer shows a point to who sees it; the arrow keys say it as well.
  const say = useCallback((text: string): void => {
    if (drawing.current?.contains(document.activeElement)) setSaid(text);
  }, []);
  useEnds(drawing, data.categories.length);
  const axis = { stroke: 'var(--ink-soft)', tick: { fill: 'var(--ink-soft)', fontSize: 14 }, tickLine: false } as const;
  return (
    <div className="chart-drawing" ref={drawing}>
      <ComposedChart
        responsive
        style={whole}
        data={toPoints(data)}
        margin={{ top: 12, right: 16, bottom: 4, left: 0 }}
        title={title}
        desc={`${sentence} The left and right arrow keys go from point to point, Home and End to the first and the last.`}
      >
        <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
        <XAxis dataKey="category" {...axis} tickMargin={8} minTickGap={16} {...(ends ? { padding: ends } : {})} />
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
          content={<TooltipBox data={data} onPoint={say} />}
        />
        {children}
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
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

const wayTo = new Map([
  ['Home', 'ArrowLeft'],
  ['End', 'ArrowRight'],
]);

/** The library knows the arrow keys alone: to either end is as many of them as there are points. */
function useEnds(drawing: RefObject<HTMLDivElement | null>, points: number): void {
  useEffect(() => {
    const box = drawing.current;
    const listen = (event: KeyboardEvent) => {
      const key = wayTo.get(event.key);
      if (key === undefined || !(event.target instanceof SVGElement)) return;
      event.preventDefault();
      for (let press = 0; press < points; press += 1)
        event.target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    box?.addEventListener('keydown', listen);
    return () => box?.removeEventListener('keydown', listen);
  }, [drawing, points]);
}

interface TooltipBoxProps extends Partial<TooltipContentProps> {
  readonly data: ChartData;
  readonly onPoint: (text: string) => void;
}

function TooltipBox({ active, label, data, onPoint }: TooltipBoxProps) {
  const index = data.categories.indexOf(String(label));
  const text = active && index >= 0 ? pointText(data, index) : '';
  useEffect(() => {
    if (text !== '') onPoint(text);
  }, [text, onPoint]);
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

type Series = ChartData['series'][number];

/** The interval of a point: as a band from one value to another, and as lengths where the point stands alone. */
function spanOf({ values, low, high }: Series, index: number): { band: Span; lone: Span } {
  const [value, from, to] = [values[index], low?.[index], high?.[index]];
  if (typeof value !== 'number' || typeof from !== 'number' || typeof to !== 'number')
    return { band: null, lone: null };
  return { band: [from, to], lone: isLone(values, index) ? [value - from, to - value] : null };
}

function toPoints(data: ChartData): Point[] {
  return data.categories.map((category, index) => {
    const point: Point = { category };
    for (const [at, series] of data.series.entries()) {
      const { band, lone } = spanOf(series, index);
      point[`value${at}`] = series.values[index] ?? null;
      point[`band${at}`] = band;
      point[`lone${at}`] = lone;
    }
    return point;
  });
}
