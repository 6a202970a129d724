import { amountOf } from '@heard/domain/words/amount-of';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { OpeningsOfChildDocument } from '../../gql/audit/graphql';
import { momentText } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { FailedState, Loading } from '../../ui/states';

interface OpeningsProps {
  readonly childId: string;
  readonly purpose: string | null;
}

/** Who read this child’s record, and why. */
export function Openings({ childId, purpose }: OpeningsProps) {
  const { data, error, refetch } = useQuery(OpeningsOfChildDocument, {
    variables: { childId, purpose },
    fetchPolicy: 'network-only',
  });
  if (!data && error) return <FailedState onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Looking who opened it" lines={3} />;
  return (
    <>
      <ul>
        {data.openingsOfChild.map(({ day, actor, times, lastAt, purposes }) => (
          <li key={`${day} ${actor ?? ''} ${lastAt}`}>
            <strong>{actor ?? 'Nobody who is known'}</strong>, {momentText(lastAt)}
            {times > 1 ? `, ${amountOf(times, 'time', 'times')} that day` : ''}
            {purposes.map((purpose) => (
              <p key={purpose} className="soft" dir="auto">
                Why: {purpose}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.accessLog}>The access log</Link>
      </p>
    </>
  );
}
