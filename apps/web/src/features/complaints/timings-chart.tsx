import { useQuery } from '@apollo/client/react';

import { useExport } from '../../foundations/exports/use-export';
import { ComplaintsByQuarterDocument } from '../../gql/complaints/graphql';
import { ChartFigure } from '../../ui/chart-figure';
import { EmptyState, FailedState, Loading } from '../../ui/states';
import { isDrawable, type Quarter, timingsData, timingsTable } from './timings-figures';
import { TimingsNote } from './timings-note';
import { timingsSentence } from './timings-sentence';
import { TimingsTable } from './timings-table';

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
  return isDrawable(quarters) ? <Drawn quarters={quarters} /> : <TimingsTable quarters={quarters} />;
}

function Drawn({ quarters }: { readonly quarters: readonly Quarter[] }) {
  const give = useExport('COMPLAINT_FIGURES');
  return (
    <ChartFigure
      title="Answered in time, by quarter"
      sentence={timingsSentence(quarters)}
      data={timingsData(quarters)}
      table={timingsTable(quarters)}
      categoryHeader="Quarter"
      csvName="complaints-answered-in-time"
      onDownload={(file) => void give(file)}
      note={<TimingsNote quarters={quarters} />}
    />
  );
}
