import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { type AccessFieldsFragment, ResetSecondFactorDocument } from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';
import { errorSentence } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';
import { useFocusWhen } from '../second/use-focus-when';

interface ResetFactorProps {
  readonly access: AccessFieldsFragment;
  readonly onReset: () => void;
}

function stateOf({ secondFactorSince, resetAskedByName }: AccessFieldsFragment): string {
  if (secondFactorSince === null) return 'Signing in asks for their password alone.';
  const since = `Signing in asks for a code since ${momentText(secondFactorSince)}.`;
  return resetAskedByName === null
    ? since
    : `${since} ${resetAskedByName} has asked for it to be reset: a second person does it.`;
}

/** For somebody whose phone and recovery codes are gone: of one of the widest roles two do it together. */
export function ResetFactor({ access, onReset }: ResetFactorProps) {
  const [reset, { loading, error }] = useMutation(ResetSecondFactorDocument);
  const [hasReset, setHasReset] = useState(false);
  const { userId, mayReset } = access;
  const sentence = useFocusWhen(hasReset && !mayReset);
  const doIt = async () => {
    await reset({ variables: { userId } });
    setHasReset(true);
    onReset();
  };
  return (
    <>
      <p tabIndex={-1} ref={sentence}>
        {stateOf(access)}
      </p>
      {error ? <p role="alert">{errorSentence(error)}</p> : null}
      {mayReset ? (
        <>
          <p>
            Reset it only when you know that it is they who ask, not by a message alone. They are signed out everywhere
            and told by email; the password stays.
          </p>
          <div>
            <Button
              look="secondary"
              busy={loading}
              busyLabel="Resetting…"
              onClick={() => void doIt().catch(() => undefined)}
            >
              Reset their second step
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
