import { type ChartData, dashes, fillOf } from './chart-data';
import { KindMark, RangeMark } from './rate-bar';

/** Which mark stands for what; drawn as the chart draws it. */
export function ChartLegend({ data }: { readonly data: ChartData }) {
  return (
    <ul className="legend">
      {data.kinds ? <Kinds labels={data.kinds} /> : <Series data={data} />}
      {data.bandLabel ? (
        <li>
          {data.kind === 'rows' ? <RangeMark /> : <LegendMark colour="var(--chart-band)" dash={undefined} />}
          {data.bandLabel}
        </li>
      ) : null}
      {data.target ? (
        <li>
          <LegendMark colour="var(--chart-target)" dash="6 4" />
          {data.target.label}
        </li>
      ) : null}
    </ul>
  );
}

function Kinds({ labels }: { readonly labels: readonly string[] }) {
  return labels.map((label, kind) => (
    <li key={label}>
      <KindMark kind={kind} />
      {label}
    </li>
  ));
}

function Series({ data }: { readonly data: ChartData }) {
  return data.series.map((series, index) => (
    <li key={series.key}>
      {data.kind === 'line' ? (
        <LegendMark colour={`var(--chart-${index + 1})`} dash={dashes[index]} />
      ) : (
        <LegendMark colour={fillOf(index)} dash={undefined} />
      )}
      {series.label}
    </li>
  ));
}

function LegendMark({ colour, dash }: { readonly colour: string; readonly dash: string | undefined }) {
  return (
    <svg width="32" height="12" aria-hidden="true" focusable="false">
      {dash === undefined ? (
        <rect width="32" height="12" rx="3" fill={colour} />
      ) : (
        <line x1="1" x2="31" y1="6" y2="6" stroke={colour} strokeWidth="3" strokeDasharray={dash} />
      )}
    </svg>
  );
}
