import { Bar } from 'recharts';

import { fillOf, patternLines } from './chart-data';
import { type ChartDrawingProps, ChartFrame } from './chart-frame';

/** Standing bars, side by side or on top of one another, in a chunk of its own. */
export function ChartBars({ title, sentence, data }: ChartDrawingProps) {
  const stackId = data.kind === 'stacked-bar' ? { stackId: 'all' } : {};
  return (
    <ChartFrame title={title} sentence={sentence} data={data}>
      <Patterns />
      {data.series.map((series, index) => (
        <Bar
          key={series.key}
          dataKey={`value${index}`}
          name={series.label}
          isAnimationActive={false}
          fill={fillOf(index)}
          stroke="var(--surface)"
          maxBarSize={56}
          radius={data.kind === 'bar' ? [6, 6, 0, 0] : 0}
          {...stackId}
        />
      ))}
    </ChartFrame>
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
