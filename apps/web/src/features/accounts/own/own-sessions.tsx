import { useMutation, useQuery } from '@apollo/client/react';

import {
  EndMyOtherSessionsDocument,
  EndMySessionDocument,
  MySessionsDocument,
  type OwnSessionFieldsFragment,
} from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';
import { errorSentence } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';
import { FailedState, Loading } from '../../../ui/states';

/** Each browser in which this person is signed in, and the way to end it: a device was lost, or is somebody else's. */
export function OwnSessions() {
  const { data, error, refetch } = useQuery(MySessionsDocument, { fetchPolicy: 'cache-and-network' });
  const [endOthers, ending] = useMutation(EndMyOtherSessionsDocument);
  const again = () => void refetch();
  if (!data && error) return <FailedState onRetry={again} />;
  if (!data) return <Loading label="Looking where you are signed in" />;
  const sessions = data.mySessions;
  return (
    <>
      <ul className="stack">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} onEnded={again} />
        ))}
      </ul>
      {ending.error ? <p role="alert">{errorSentence(ending.error)}</p> : null}
      {sessions.length > 1 ? (
        <div>
          <Button
            look="secondary"
            busy={ending.loading}
            busyLabel="Signing out…"
            onClick={() => void endOthers().then(again, () => undefined)}
          >
            Sign out everywhere else
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface SessionLineProps {
  readonly session: OwnSessionFieldsFragment;
  readonly onEnded: () => void;
}

function SessionLine({ session: { id, device, startedAt, lastSeenAt, isThis }, onEnded }: SessionLineProps) {
  const [end, { loading, error }] = useMutation(EndMySessionDocument);
  const what = device ?? 'A browser';
  return (
    <li>
      <p>
        <strong>{what}</strong>
        {isThis ? ' (this one)' : ''}
      </p>
      <p>{`Signed in ${momentText(startedAt)}${isThis ? '' : `, last used ${momentText(lastSeenAt)}`}`}</p>
      {error ? <p role="alert">{errorSentence(error)}</p> : null}
      {isThis ? null : (
        <Button
          look="link"
          busy={loading}
          busyLabel="Signing out…"
          onClick={() => void end({ variables: { id } }).then(onEnded, () => undefined)}
        >
          Sign out there <span className="visually-hidden">{`: ${what}, signed in ${momentText(startedAt)}`}</span>
        </Button>
      )}
    </li>
  );
}
