import './complaints-list.css';

import { amountOf } from '@heard/domain/words/amount-of';
import { useQuery } from '@apollo/client/react';

import { OverdueComplaintsDocument } from '../../../gql/complaints/graphql';
import { useCan } from '../../../platform/session';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { ComplimentsChart } from '../compliments/compliments-chart';
import { OverdueRow } from './overdue-row';
import { SplitFigures } from '../figures/split-figures';
import { TimingsChart } from '../figures/timings-chart';

/** For those who answer for the service and open no complaint: which clocks have run out, and how the quarters went. */
export function ComplaintsOverview() {
  const overdue = useCan('complaint:overdue');
  return (
    <Page
      title="Complaints"
      width="wide"
      lead="How fast people get an answer, and how often they say thank you. Names and words stay with those who work on them."
    >
      {overdue ? <OverdueNow /> : null}
      <TimingsChart />
      <SplitFigures kind="COMPLAINT" />
      <ComplimentsChart />
      <SplitFigures kind="COMPLIMENT" />
    </Page>
  );
}

function OverdueNow() {
  const { data, error, refetch } = useQuery(OverdueComplaintsDocument, { fetchPolicy: 'cache-and-network' });
  const rows = data?.overdueComplaints;
  if (error && !rows) {
    return <FailedState title="The overdue complaints could not be loaded" onRetry={() => void refetch()} />;
  }
  if (!rows) return <Loading label="Loading the overdue complaints" lines={3} />;
  if (rows.length === 0) {
    return (
      <EmptyState title="Nothing is overdue" icon="tick">
        <p>Every complaint that is open is in time.</p>
      </EmptyState>
    );
  }
  return (
    <section className="complaint-group complaint-group--now" aria-labelledby="overdue-now">
      <h2 id="overdue-now">{amountOf(rows.length, 'complaint is', 'complaints are')} overdue</h2>
      <ol className="complaint-group__list">
        {rows.map((row, at) => (
          <li key={`${row.dueOn} ${String(at)}`}>
            <OverdueRow row={row} />
          </li>
        ))}
      </ol>
    </section>
  );
}
