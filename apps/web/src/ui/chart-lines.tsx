import { Area, ErrorBar, Line } from 'recharts';

import { type ChartData, dashes, isLone, valueText } from './chart-data';
import { type ChartDrawingProps, ChartFrame } from './chart-frame';

/** Room for half a label at either end. */
const lineEnds = { left: 44, right: 44 };

/** Lines with the bands around them, in a chunk of its own: the first chart on a page pays for the library. */
export function ChartLines({ title, sentence, data }: ChartDrawingProps) {
  return (
    <ChartFrame title={title} sentence={sentence} data={data} ends={lineEnds}>
      {bands(data)}
      {lines(data)}
    </ChartFrame>
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

function lines(data: ChartData) {
  return data.series.map((series, index) => {
    const colour = `var(--chart-${index + 1})`;
    return (
      <Line
        key={series.key}
        dataKey={`value${index}`}
        name={series.label}
        isAnimationActive={false}
        type="linear"
        stroke={colour}
        strokeWidth={3}
        strokeDasharray={dashes[index]}
        dot={{ r: 4, fill: colour, strokeDasharray: '0' }}
        connectNulls={false}
        {...(data.series.length === 1 ? { label: <LastLabel data={data} /> } : {})}
      >
        {series.low ? (
          <ErrorBar dataKey={`lone${index}`} direction="y" width={6} strokeWidth={2} stroke={colour} />
        ) : null}
      </Line>
    );
  });
}

/** Above its point; beside one that stands alone, as its range is drawn through it. */
function placeOfLabel(values: readonly (number | null)[], index: number) {
  if (!isLone(values, index)) return { dy: -14, textAnchor: 'middle' } as const;
  return index === 0
    ? ({ dx: 12, dy: 5, textAnchor: 'start' } as const)
    : ({ dx: -12, dy: 5, textAnchor: 'end' } as const);
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
  const place = placeOfLabel(values, index);
  return (
    <text x={Number(x)} y={Number(y)} {...place} fill="var(--ink)" fontSize={16} fontWeight={680}>
      {valueText(values[index], data.unit, data.decimals)}
    </text>
  );
}
