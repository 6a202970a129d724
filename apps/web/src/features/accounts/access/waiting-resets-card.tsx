import { useMutation, useQuery } from '@apollo/client/react';

import {
  ApproveResetDocument,
  type WaitingResetFieldsFragment,
  WaitingResetsDocument,
} from '../../../gql/accounts/graphql';
import { dateText } from '../../../platform/dates';
import { errorMessage, errorSentence } from '../../../platform/request-errors';
import { useCan } from '../../../platform/session';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Address } from '../address';

const title = 'Ways in that wait for your yes';

/** What an administrator asked for, and the reader does as the second person. Nothing is shown where nothing waits. */
export function WaitingResetsCard() {
  return useCan('people:approve') ? <WaitingResets /> : null;
}

function WaitingResets() {
  const { data, refetch } = useQuery(WaitingResetsDocument, { fetchPolicy: 'cache-and-network' });
  const waiting = data?.waitingResets ?? [];
  if (waiting.length === 0) return null;
  return (
    <Card title={title} tone="warm">
      <p>Say yes only when you know that it is they who ask, not by a message alone.</p>
      <ul className="stack">
        {waiting.map((one) => (
          <Waiting key={`${one.kind} ${one.userId}`} reset={one} onDone={() => void refetch()} />
        ))}
      </ul>
    </Card>
  );
}

const texts = {
  SECOND_FACTOR: {
    what: 'Their second step is to be reset, passkeys too: where they have a password of Heard, it is enough until they set it up anew.',
    done: 'Reset. They are signed out everywhere, and told by email.',
  },
  SIGN_ON: {
    what: 'They are no longer to be known by the council’s own sign-on, until an account of the council finds theirs anew.',
    done: 'Ended. They are signed out everywhere.',
  },
} as const;

interface WaitingProps {
  readonly reset: WaitingResetFieldsFragment;
  readonly onDone: () => void;
}

function Waiting({ reset: { kind, userId, name, email, askedByName, until }, onDone }: WaitingProps) {
  const [approve, { loading }] = useMutation(ApproveResetDocument);
  const yes = async () => {
    try {
      await approve({ variables: { userId, kind } });
      showToast(texts[kind].done);
    } catch (error) {
      showToast(errorMessage(error) ?? errorSentence(error), 'danger');
    }
    onDone();
  };
  return (
    <li className="stack">
      <p>
        <strong dir="auto">{name}</strong>, <Address>{email}</Address>
      </p>
      <p>{texts[kind].what}</p>
      <p className="soft">
        Asked for by {askedByName}; runs out on {dateText(until.slice(0, 10))}
      </p>
      <div>
        <Button busy={loading} busyLabel="Saving…" onClick={() => void yes()}>
          Yes<span className="visually-hidden">, do this for {name}</span>
        </Button>
      </div>
    </li>
  );
}
