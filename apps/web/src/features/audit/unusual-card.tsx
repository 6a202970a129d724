import { useQuery } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import { UnusualToLookAtDocument } from '../../gql/audit/graphql';
import { paths } from '../../platform/paths';
import { Card } from '../../ui/card';

/** On the first page of whoever searches the log, while something unusual waits for somebody to look at it. */
export function UnusualCard() {
  const { data } = useQuery(UnusualToLookAtDocument, { fetchPolicy: 'cache-and-network' });
  const waiting = data?.unusualToLookAt ?? 0;
  if (waiting === 0) return null;
  return (
    <Card title="Unusual access" tone="warm">
      <p>
        {amountOf(waiting, 'finding', 'findings')} of the last seven days {waiting === 1 ? 'waits' : 'wait'} for
        somebody to look: who opened children’s records out of hours, say, or after leaving.
      </p>
      <p>
        <Link to={`${paths.accessLog}/unusual`}>Look at unusual access</Link>
      </p>
    </Card>
  );
}
