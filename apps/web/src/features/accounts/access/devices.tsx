import { useMutation } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
import { useState } from 'react';

import { type AccessFieldsFragment, EndSessionsOfDocument } from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';
import { errorSentence } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';
import { useFocusWhen } from '../second/use-focus-when';

interface DevicesProps {
  readonly access: AccessFieldsFragment;
  readonly onEnded: () => void;
}

/** On how many devices somebody is signed in, and the way to end all of it: a phone was lost. */
export function Devices({ access, onEnded }: DevicesProps) {
  const [end, { loading, error }] = useMutation(EndSessionsOfDocument);
  const { userId, sessions, lastSeenAt } = access;
  const [hasEnded, setHasEnded] = useState(false);
  const sentence = useFocusWhen(hasEnded && sessions === 0);
  if (sessions === 0) {
    return (
      <p tabIndex={-1} ref={sentence}>
        Nowhere at the moment.
      </p>
    );
  }
  const endAll = async () => {
    await end({ variables: { userId } });
    setHasEnded(true);
    onEnded();
  };
  return (
    <>
      <p>
        {`On ${amountOf(sessions, 'device', 'devices')}${lastSeenAt === null ? '' : `, last used ${momentText(lastSeenAt)}`}.`}
      </p>
      {error ? <p role="alert">{errorSentence(error)}</p> : null}
      <div>
        <Button
          look="secondary"
          busy={loading}
          busyLabel="Signing them out…"
          onClick={() => void endAll().catch(() => undefined)}
        >
          Sign them out everywhere
        </Button>
      </div>
    </>
  );
}
