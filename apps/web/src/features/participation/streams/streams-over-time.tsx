import { shortQuarter } from '@heard/domain/calendar/reporting-year';
import { numberText } from '@heard/domain/words/number-text';

import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import { ChartFigure } from '../../../ui/chart-figure';
import { hiddenMark } from '../figures/figure-table';
import { periodName, quartersFacts, shortDefinition, type StreamPeriod } from './stream-words';

/** Others, and what could not be found out: whatever is not a child's voice. */
function others({ counts }: StreamPeriod): number | null {
  const { tellings, heard } = counts ?? {};
  return typeof tellings === 'number' && typeof heard === 'number' ? tellings - heard : null;
}

function sentenceOf(quarters: readonly StreamPeriod[]): string {
  const last = quarters.findLast(({ ended, counts }) => ended && typeof counts?.heard === 'number');
  const before = quarters.findLast(
    (quarter) => last !== undefined && quarter.to < last.from && typeof quarter.counts?.heard === 'number',
  );
  if (!last) return 'There is no quarter to compare yet.';
  const heard = `A child or young person was heard in ${numberText(last.counts?.heard ?? 0)} tellings from ${last.label}`;
  return before ? `${heard}, and in ${numberText(before.counts?.heard ?? 0)} from ${before.label}.` : `${heard}.`;
}

/** Quarter by quarter, how much came in and in how much of it a child was heard. */
export function StreamsOverTime({ periods }: { readonly periods: readonly StreamPeriod[] }) {
  const give = useFigureExport('PARTICIPATION_FIGURES');
  const quarters = periods.filter(({ key, counts }) => key.includes('Q') && counts);
  const [first, last] = [quarters[0], quarters.at(-1)];
  const streams = first?.streams ?? [];
  return (
    <ChartFigure
      title="Quarter by quarter"
      sentence={sentenceOf(quarters)}
      categoryHeader="Quarter"
      csvName="feedback-by-stream-by-quarter"
      onDownload={(file) => {
        if (first && last) give(file, quartersFacts(first, last));
      }}
      table={{
        headers: ['Quarter', 'All', 'Child heard', ...streams.map(({ label }) => label)],
        rows: quarters.map((quarter) => [
          periodName({ label: shortQuarter(quarter.key), ended: quarter.ended }),
          quarter.counts?.tellings ?? hiddenMark,
          quarter.counts?.heard ?? hiddenMark,
          ...quarter.streams.map(({ counts }) => counts.tellings ?? hiddenMark),
        ]),
      }}
      data={{
        kind: 'stacked-bar',
        categories: quarters.map(({ key }) => shortQuarter(key)),
        series: [
          {
            key: 'heard',
            label: 'Child or young person heard',
            values: quarters.map(({ counts }) => counts?.heard ?? null),
          },
          { key: 'others', label: 'Others, or nothing found out', values: quarters.map(others) },
        ],
      }}
      note={<p>{shortDefinition}</p>}
    />
  );
}
