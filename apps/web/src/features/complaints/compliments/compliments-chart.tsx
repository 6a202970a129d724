import { amountOf } from '@heard/domain/words/amount-of';
import { useQuery } from '@apollo/client/react';
import { reportingPeriod, shortQuarter } from '@heard/domain/calendar/reporting-year';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';

import { type FigureFacts, useFigureExport } from '../../../foundations/exports/use-figure-export';
import { ComplimentsByQuarterDocument, type ComplimentsByQuarterQuery } from '../../../gql/complaints/graphql';
import { useCan } from '../../../platform/session';
import type { TableShape } from '../../../ui/chart-data';
import { ChartFigure } from '../../../ui/chart-figure';
import { FailedState, Loading } from '../../../ui/states';
import { releasedWords } from '../figures/released-words';

type Quarter = ComplimentsByQuarterQuery['complimentsByQuarter'][number];

const title = 'Compliments received, by quarter';
const definition =
  'A compliment belongs to the quarter in which it came. The year is the four quarters that end with it.';

/** How often people said thank you, by quarter and in the year that ends with it. */
export function ComplimentsChart() {
  const { data, error, refetch } = useQuery(ComplimentsByQuarterDocument, { fetchPolicy: 'cache-and-network' });
  const give = useFigureExport('COMPLAINT_FIGURES');
  const isExact = useCan('complaint:figures:exact');
  const quarters = data?.complimentsByQuarter;
  if (error && !quarters) {
    return <FailedState title="The figures of compliments could not be loaded" onRetry={() => void refetch()} />;
  }
  if (!quarters) return <Loading label="Loading the figures of compliments" lines={5} />;
  return (
    <ChartFigure
      title={title}
      sentence={complimentsSentence(quarters)}
      data={{
        kind: 'bar',
        categories: quarters.map(({ key }) => shortQuarter(key)),
        series: [{ key: 'RECEIVED', label: 'Compliments', values: quarters.map(({ received }) => received ?? null) }],
      }}
      table={complimentsTable(quarters)}
      categoryHeader="Quarter"
      csvName="compliments-by-quarter"
      onDownload={(file) => give(file, complimentsFacts(quarters, isExact))}
      note={<p>{definition}</p>}
    />
  );
}

/** "11 compliments came in the year from October 2025 to September 2026, 3 of them in its last quarter." */
function complimentsSentence(quarters: readonly Quarter[]): string {
  const last = quarters.findLast(({ year, received }) => typeof year === 'number' && typeof received === 'number');
  if (!last) return 'No figures of these quarters are published yet.';
  const year = last.year ?? 0;
  const came = amountOf(year, 'compliment', 'compliments');
  return `${came} came in the year from ${last.yearLabel}, ${last.received ?? 0} of them in its last quarter.`;
}

function complimentsTable(quarters: readonly Quarter[]): TableShape {
  return {
    headers: ['Quarter', 'Received', 'In the year to this quarter', 'Published'],
    rows: quarters.map((quarter) => [
      shortQuarter(quarter.key),
      quarter.received ?? 'not published',
      quarter.year ?? 'not published',
      releasedWords(quarter),
    ]),
  };
}

function complimentsFacts(quarters: readonly Quarter[], isExact: boolean): FigureFacts {
  const [first, last] = [quarters[0]?.key ?? '', quarters.at(-1)?.key ?? ''];
  const asAt = quarters.findLast((quarter) => quarter.asAt)?.asAt;
  return {
    title,
    from: reportingPeriod(first).from,
    to: reportingPeriod(last).to,
    counted: isExact && asAt ? formatPlainDate(asAt) : 'Each quarter as it was published',
    definition,
    target: null,
    isExact,
  };
}
