import { useQuery } from '@apollo/client/react';
import { reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';

import { useExport } from '../../../foundations/exports/use-export';
import { ComplimentsByQuarterDocument, type ComplimentsByQuarterQuery } from '../../../gql/complaints/graphql';
import type { CsvAbout } from '../../../platform/csv';
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
  const give = useExport('COMPLAINT_FIGURES');
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
        categories: quarters.map(({ key }) => key),
        series: [{ key: 'RECEIVED', label: 'Compliments', values: quarters.map(({ received }) => received ?? null) }],
      }}
      table={complimentsTable(quarters)}
      categoryHeader="Quarter"
      csvName="compliments-by-quarter"
      onDownload={(file) => void give({ ...file, about: complimentsAbout(quarters) })}
      note={<p>{definition}</p>}
    />
  );
}

/** "11 compliments came in the year from October 2025 to September 2026, 3 of them in its last quarter." */
function complimentsSentence(quarters: readonly Quarter[]): string {
  const last = quarters.findLast(({ year, received }) => typeof year === 'number' && typeof received === 'number');
  if (!last) return 'No figures of these quarters are released yet.';
  const year = last.year ?? 0;
  const came = year === 1 ? '1 compliment' : `${year} compliments`;
  return `${came} came in the year from ${last.yearLabel}, ${last.received ?? 0} of them in its last quarter.`;
}

function complimentsTable(quarters: readonly Quarter[]): TableShape {
  return {
    headers: ['Quarter', 'Received', 'In the year to this quarter', 'Released'],
    rows: quarters.map((quarter) => [
      quarter.label,
      quarter.received ?? 'not released',
      quarter.year ?? 'not released',
      releasedWords(quarter),
    ]),
  };
}

function complimentsAbout(quarters: readonly Quarter[]): CsvAbout {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return [['Title', title]];
  const { from } = reportingPeriod(first.key);
  return [
    ['Title', title],
    ['Period', `${formatPlainDate(from)} to ${formatPlainDate(reportingPeriod(last.key).to)}`],
    ['Definition', definition],
  ];
}
