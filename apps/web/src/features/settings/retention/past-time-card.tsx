import { useQuery } from '@apollo/client/react';
import { pastTimeText, retentionLabels } from '@heard/domain/retention/kept-years';
import { Link } from 'react-router';

import { RecordsPastTimeDocument } from '../../../gql/settings/graphql';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';
import { FailedState, Loading } from '../../../ui/states';

/** How many records of each kind are past the years that the council keeps them: numbers alone, and nothing happens. */
export function PastTimeCard() {
  const { data, error, refetch } = useQuery(RecordsPastTimeDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Card title="Past their time today">
      {data ? (
        <ul>
          {data.recordsPastTime.map(({ kind, amount }) => (
            <li key={kind}>
              {retentionLabels[kind]}: {pastTimeText(amount)}
            </li>
          ))}
        </ul>
      ) : null}
      {!data && error ? <FailedState onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading label="Counting what is past its time" lines={5} /> : null}
      <p className="soft">
        Counted by the years that are saved, without names. No record deletes itself: each is for people to look at.
      </p>
      <p>
        <Link to={paths.pastTime}>Accounts kept past their time</Link>
      </p>
    </Card>
  );
}
