import { useQuery } from '@apollo/client/react';

import { ComplaintsByQuarterDocument } from '../../gql/graphql';
import { ChartFigure } from '../../ui/chart-figure';
import { EmptyState, FailedState, Loading } from '../../ui/states';
import { allHidden, timingsData, timingsTable } from './timings-figures';
import { timingsSentence } from './timings-sentence';

/** How stage 1 was answered, by the quarter in which it started: drawn, said, and as a table. */
export function TimingsChart() {
  const { data, error, refetch } = useQuery(ComplaintsByQuarterDocument, { fetchPolicy: 'cache-and-network' });
  const quarters = data?.complaintsByQuarter;
  if (error && !quarters) {
    return <FailedState title="The figures could not be loaded" onRetry={() => void refetch()} />;
  }
  if (!quarters) return <Loading label="Loading the figures" lines={5} />;
  if (quarters.length === 0) {
    return (
      <EmptyState title="No figures yet" icon="chart">
        <p>A quarter shows here once every clock in it has run its longest.</p>
      </EmptyState>
    );
  }
  if (allHidden(quarters)) {
    return (
      <EmptyState title="The figures are too small to be shown" icon="chart">
        <p>So few people complained in each quarter that a number could point to one of them.</p>
      </EmptyState>
    );
  }
  return (
    <ChartFigure
      title="Answered in time, by quarter"
      sentence={timingsSentence(quarters)}
      data={timingsData(quarters)}
      table={timingsTable(quarters)}
      categoryHeader="Quarter"
      csvName="complaints-answered-in-time"
      note={<Note hidden={quarters.some((quarter) => quarter.suppressed)} />}
    />
  );
}

function Note({ hidden }: { readonly hidden: boolean }) {
  return (
    <>
      <p>
        Stage 1 of the children’s statutory procedure, by the quarter in which the clock started. The percentages are of
        those that have been answered.
      </p>
      {hidden ? (
        <p>
          Numbers so small that they could point to one person are hidden, and others with them, so that they cannot be
          worked out. A quarter is shown once every clock in it has run its longest.
        </p>
      ) : null}
    </>
  );
}
