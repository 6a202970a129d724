import './chart-figure.css';

import { lazy, type ReactNode, Suspense, useId, useState } from 'react';

import type { CsvFile } from '../platform/csv';
import { Button } from './button';
import { type ChartData, type TableShape, toTable } from './chart-data';
import { ChartLegend } from './chart-legend';
import { ChartRows } from './chart-rows';
import { ShapeTable } from './chart-table';
import { ViewTabs } from './chart-view-tabs';
import { Icon } from './icon';
import { Loading } from './states';
import { usePrinting } from './use-printing';

const ChartBars = lazy(async () => ({ default: (await import('./chart-bars')).ChartBars }));
const ChartLines = lazy(async () => ({ default: (await import('./chart-lines')).ChartLines }));

interface ChartFigureProps {
  readonly title: string;
  /** What the chart says, worked out from its figures: "The rate rose from 41% to 73%." */
  readonly sentence: string;
  readonly data: ChartData;
  /** What the rows of the table are: "Quarter". */
  readonly categoryHeader: string;
  /** Figures for the table and the file when they are more than what is drawn (numerators, say); units are in its headers. */
  readonly table?: TableShape;
  /** Name of the downloaded file, without ".csv". */
  readonly csvName: string;
  readonly onDownload: (file: CsvFile) => void;
  /** Controls that choose what is shown. */
  readonly controls?: ReactNode;
  /** How the figures are worked out. */
  readonly note?: ReactNode;
  readonly level?: 2 | 3;
}

/** A chart with its sentence, its table and its file. On a narrow screen the table comes first. */
export function ChartFigure({
  title,
  sentence,
  data,
  categoryHeader,
  table,
  csvName,
  onDownload,
  controls,
  note,
  level = 2,
}: ChartFigureProps) {
  const id = useId();
  const [view, setView] = useState(firstView(data.kind));
  const shape = table ?? toTable(data, categoryHeader);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="chart-figure" aria-labelledby={`${id}-title`}>
      <figcaption className="chart-figure__words">
        <Heading id={`${id}-title`}>{title}</Heading>
        <p>{sentence}</p>
      </figcaption>
      {controls}
      <div className="chart-figure__bar">
        <ViewTabs id={id} title={title} view={view} onView={setView} />
        <Button look="quiet" size="small" onClick={() => onDownload({ name: csvName, ...shape })}>
          <Icon name="download" size={18} />
          Download CSV<span className="visually-hidden">: {title}</span>
        </Button>
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${view}`}>
        <Shown
          view={view}
          title={title}
          sentence={sentence}
          data={data}
          shape={shape}
          hasOwnTable={table !== undefined}
        />
      </div>
      {note ? <div className="chart-figure__note">{note}</div> : null}
    </figure>
  );
}

interface ShownProps extends DrawingProps {
  readonly view: 'chart' | 'table';
  readonly shape: TableShape;
  readonly hasOwnTable: boolean;
}

/** One of two on a screen; on paper the figures stand under the drawing. */
function Shown({ view, title, sentence, data, shape, hasOwnTable }: ShownProps) {
  const isPrinting = usePrinting();
  return (
    <>
      {view === 'chart' ? <ChartPanel title={title} sentence={sentence} data={data} /> : null}
      {view === 'table' || isPrinting ? (
        <ShapeTable
          caption={title}
          shape={shape}
          data={hasOwnTable ? {} : data}
          waysHeader={data.waysHeader}
          // Paper leads nowhere, and has the drawing’s ways already.
          ways={view === 'table' ? data.ways : undefined}
        />
      ) : null}
    </>
  );
}

interface DrawingProps {
  readonly title: string;
  readonly sentence: string;
  readonly data: ChartData;
}

function Drawing({ title, sentence, data }: DrawingProps) {
  if (data.kind === 'rows') return <ChartRows data={data} />;
  if (data.kind === 'line') return <ChartLines title={title} sentence={sentence} data={data} />;
  return <ChartBars title={title} sentence={sentence} data={data} />;
}

/** Rows say in words why there is no figure; axes round nothing say nothing. */
function hasSomething({ kind, series }: ChartData): boolean {
  return kind === 'rows' || series.some(({ values }) => values.some((value) => value !== null));
}

function hasLegend({ series, target, bandLabel, kinds }: ChartData): boolean {
  return series.length > 1 || target !== undefined || bandLabel !== undefined || kinds !== undefined;
}

function ChartPanel({ title, sentence, data }: DrawingProps) {
  if (!hasSomething(data)) return <p className="chart-figure__nothing">There is nothing to draw here.</p>;
  return (
    <>
      {hasLegend(data) ? <ChartLegend data={data} /> : null}
      <Suspense fallback={<Loading label="Drawing the chart" lines={5} />}>
        <Drawing title={title} sentence={sentence} data={data} />
      </Suspense>
    </>
  );
}

/** On a phone a drawn chart says less than its table; rows say the same as a table, and more clearly. */
function firstView(kind: ChartData['kind']): 'chart' | 'table' {
  return kind !== 'rows' && window.matchMedia('(max-width: 40rem)').matches ? 'table' : 'chart';
}
