import { useMutation } from '@apollo/client/react';

import { type AccessFieldsFragment, ResetSecondFactorDocument } from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';
import { errorSentence } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';

interface ResetFactorProps {
  readonly access: AccessFieldsFragment;
  readonly onReset: () => void;
}

/** For somebody whose phone and recovery codes are gone: of one of the widest roles two do it together. */
export function ResetFactor({ access, onReset }: ResetFactorProps) {
  const [reset, { loading, error }] = useMutation(ResetSecondFactorDocument);
  const { userId, secondFactorSince, resetAskedByName, mayReset } = access;
  if (secondFactorSince === null) return <p>Signing in asks for their password alone.</p>;
  return (
    <>
      <p>
        {`Signing in asks for a code since ${momentText(secondFactorSince)}.`}
        {resetAskedByName === null ? '' : ` ${resetAskedByName} has asked for it to be reset: a second person does it.`}
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
              onClick={() => void reset({ variables: { userId } }).then(onReset, () => undefined)}
            >
              Reset their second step
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
