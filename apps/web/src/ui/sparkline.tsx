import './sparkline.css';

interface SparklineProps {
  /** In order; null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly max: number;
}

const width = 120;
const height = 32;
const edge = 4;

/** A line without a scale, beside the figures that it draws. A picture only. */
export function Sparkline({ values, max }: SparklineProps) {
  const points = values.map((value, index) => ({
    x: edge + (index * (width - 2 * edge)) / Math.max(1, values.length - 1),
    y: value === null ? null : height - edge - (value / max) * (height - 2 * edge),
  }));
  const last = points.findLast((point) => point.y !== null);
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path
        d={pathOf(points)}
        fill="none"
        stroke="var(--chart-1)"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {points.map(({ x, y }) => (y === null ? null : <circle key={x} cx={x} cy={y} r={1.5} fill="var(--chart-1)" />))}
      {last ? <circle cx={last.x} cy={last.y ?? 0} r={4} fill="var(--chart-1)" /> : null}
    </svg>
  );
}

function pathOf(points: readonly { readonly x: number; readonly y: number | null }[]): string {
  return points
    .map(({ x, y }, index) => {
      if (y === null) return '';
      const follows = index > 0 && points[index - 1]?.y !== null;
      return `${follows ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}
