import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { type AccessFieldsFragment, EndSignOnOfDocument } from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';
import { errorMessage, errorSentence } from '../../../platform/request-errors';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { useFocusWhen } from '../second/use-focus-when';

interface EndSignOnProps {
  readonly access: AccessFieldsFragment;
  readonly onEnded: () => void;
}

function stateOf({ signsOnSince, signedOnAt, signOnEndAskedByName }: AccessFieldsFragment): string {
  const since = `Joined to one account of the council since ${momentText(signsOnSince ?? '')}, last used ${momentText(signedOnAt ?? '')}.`;
  return signOnEndAskedByName === null
    ? since
    : `${since} ${signOnEndAskedByName} has asked for that to end: a second person does it.`;
}

/** For somebody whom the wrong account of the council found, or who has a new one: of the widest roles two do it together. */
export function EndSignOn({ access, onEnded }: EndSignOnProps) {
  const [end, { loading, error }] = useMutation(EndSignOnOfDocument);
  const [hasAsked, setHasAsked] = useState(false);
  const { userId, mayEndSignOn } = access;
  const sentence = useFocusWhen(hasAsked && !mayEndSignOn);
  const doIt = async () => {
    const { data } = await end({ variables: { userId } });
    if (data?.endSignOnOf.signsOnSince === null) showToast('Ended. They are signed out everywhere.');
    setHasAsked(true);
    onEnded();
  };
  return (
    <>
      <p tabIndex={-1} ref={sentence}>
        {stateOf(access)}
      </p>
      {error ? <p role="alert">{errorMessage(error) ?? errorSentence(error)}</p> : null}
      {mayEndSignOn ? (
        <>
          <p>
            End it when the wrong account found theirs, or when they have a new one. They are signed out everywhere.
            Whichever account of the council next comes with their email address is joined to theirs, unless the
            settings of single sign-on say otherwise.
          </p>
          <div>
            <Button
              look="secondary"
              busy={loading}
              busyLabel="Ending it…"
              onClick={() => void doIt().catch(() => undefined)}
            >
              End it
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
