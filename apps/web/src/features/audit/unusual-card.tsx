import { useQuery } from '@apollo/client/react';
import { addDays } from '@heard/domain/calendar/plain-date';
import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import { UnusualToLookAtDocument } from '../../gql/audit/graphql';
import { todayInLondon } from '../../platform/council-time';
import { paths } from '../../platform/paths';
import { Card } from '../../ui/card';
import { BrokenLog } from './broken-log';

/** On the first page of whoever searches the log: that it is not as it was sealed, and what waits for them to look at it. */
export function UnusualCard() {
  const { data } = useQuery(UnusualToLookAtDocument, { fetchPolicy: 'cache-and-network' });
  const seal = data?.auditSeal ?? null;
  return (
    <>
      {seal === null || seal.brokenSeal === null ? null : <BrokenLog part={seal} />}
      <WaitingCard waiting={data?.unusualToLookAt ?? 0} />
    </>
  );
}

function WaitingCard({ waiting }: { readonly waiting: number }) {
  if (waiting === 0) return null;
  const to = todayInLondon();
  const from = addDays(to, -27);
  return (
    <Card title="Unusual access" tone="warm">
      <p>
        {amountOf(waiting, 'finding', 'findings')} of the last four weeks {waiting === 1 ? 'waits' : 'wait'} for
        somebody to look: who opened children’s records out of hours, say, or after leaving.
      </p>
      <p>
        <Link to={`${paths.accessLog}/unusual?from=${from}&to=${to}`}>Look at unusual access</Link>
      </p>
    </Card>
  );
}
