import { useMutation } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
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

/** The council's own sign-on asks for what the council has said: a second step of Heard stands beside a password of Heard. */
function asksFor({ secondFactorSince, hasPassword }: AccessFieldsFragment): string {
  if (secondFactorSince !== null) return `A password of Heard needs a code since ${momentText(secondFactorSince)}.`;
  return hasPassword
    ? 'A password of Heard is enough: no code is asked for.'
    : 'They have no password of Heard that a second step could stand beside.';
}

function stateOf(access: AccessFieldsFragment): string {
  const { passkeys, resetAskedByName } = access;
  const sentences = [
    asksFor(access),
    ...(passkeys === 0 ? [] : [`They have ${amountOf(passkeys, 'passkey', 'passkeys')} besides.`]),
    ...(resetAskedByName === null
      ? []
      : [`${resetAskedByName} has asked for it to be reset: a second person does it.`]),
  ];
  return sentences.join(' ');
}

/** What the button does; one of the two is there. */
function actOf({ secondFactorSince, passkeys }: AccessFieldsFragment): string {
  if (passkeys === 0) return 'Reset their second step';
  return secondFactorSince === null ? 'Remove their passkeys' : 'Reset their second step and passkeys';
}

/** For somebody whose phone and recovery codes, or whose passkeys, are gone: of one of the widest roles two do it together. */
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
            Do it only when you know that it is they who ask, not by a message alone. They are signed out everywhere and
            told by email; the password stays.
          </p>
          <div>
            <Button
              look="secondary"
              busy={loading}
              busyLabel="Resetting…"
              onClick={() => void doIt().catch(() => undefined)}
            >
              {actOf(access)}
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
