import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import { ChartFigure } from '../../../ui/chart-figure';
import type { Asked } from './asked';
import { chainFacts, type ChainPeriod, daysNote, daysSaid, daysTable } from './chain-words';
import { daysSentence } from './days-words';

/** How long each link took: half of them, and all but the slowest tenth. */
export function DaysFigure({ period, asked }: { readonly period: ChainPeriod; readonly asked: Asked }) {
  const give = useFigureExport('PARTICIPATION_FIGURES');
  const { waits } = period;
  if (waits.length === 0) return <TooFew />;
  return (
    <ChartFigure
      title="Days between links"
      sentence={daysSentence(period, asked.filter.promised === true)}
      categoryHeader="From link to link"
      csvName="days-between-links"
      onDownload={(file) => give(file, chainFacts(period, 'days between links', asked.isExact, asked.narrowed))}
      table={daysTable(waits)}
      data={{
        kind: 'rows',
        categories: waits.map(({ label }) => label),
        said: waits.map(daysSaid),
        notes: waits.map(daysNote),
        series: [{ key: 'median', label: 'Days for half', values: waits.map(({ median }) => median ?? null) }],
      }}
      note={
        <p>
          Whoever waits still counts as not there yet, so that nothing looks quick because the slow ones are left out.
        </p>
      }
    />
  );
}

function TooFew() {
  return (
    <section className="stack stack--tight" aria-labelledby="days">
      <h2 id="days">Days between links</h2>
      <p>They rest on too few words to be shown, to protect children.</p>
    </section>
  );
}
