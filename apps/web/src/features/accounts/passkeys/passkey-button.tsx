import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { useStartAfresh } from '../../../platform/client-provider';
import { errorSentence } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';
import { canUsePasskeys } from './can-use-passkeys';

/** Nothing is typed: the device says who it is. What asks it is fetched when this is pressed. */
export function PasskeyButton() {
  const client = useApolloClient();
  const startAfresh = useStartAfresh();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  if (!canUsePasskeys()) return null;
  const enter = async () => {
    setBusy(true);
    setProblem('');
    try {
      setProblem(await (await import('./sign-in-with-passkey')).signInWithPasskey(client, startAfresh));
    } catch (error) {
      setProblem(errorSentence(error));
    }
    setBusy(false);
  };
  return (
    <>
      <Button look="secondary" busy={busy} busyLabel="Asking your device…" onClick={() => void enter()}>
        Sign in with a passkey
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
