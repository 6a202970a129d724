import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import { ChartFigure } from '../../../ui/chart-figure';
import { definition, periodSentence, streamNote, type StreamPeriod, streamsFacts, streamsTable } from './stream-words';

/** A bar for each stream; its kinds, and everybody who spoke, in the table beside it. */
export function StreamFigure({ period }: { readonly period: StreamPeriod }) {
  const give = useFigureExport('PARTICIPATION_FIGURES');
  const { streams } = period;
  return (
    <ChartFigure
      title="What came by each stream"
      sentence={periodSentence(period)}
      categoryHeader="Stream"
      csvName="feedback-by-stream"
      onDownload={(file) => give(file, streamsFacts(period))}
      table={streamsTable(period)}
      data={{
        kind: 'rows',
        categories: streams.map(({ label }) => label),
        notes: streams.map(streamNote),
        series: [{ key: 'tellings', label: 'Tellings', values: streams.map(({ counts }) => counts.tellings ?? null) }],
      }}
      note={<p>{definition}</p>}
    />
  );
}
