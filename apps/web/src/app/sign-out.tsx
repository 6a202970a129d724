import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { SignOutDocument } from '../gql/shell/graphql';
import { useStartAfresh } from '../platform/client-provider';
import { paths } from '../platform/paths';
import { errorSentence } from '../platform/request-errors';
import type { Me } from '../platform/session';
import { showToast } from '../ui/announcer';
import { Button } from '../ui/button';

interface SignOutProps {
  readonly me: Me;
  readonly onDone: () => void;
}

/** The way out. What was written and not sent goes with it, so that is said first. */
export function SignOut({ me, onDone }: SignOutProps) {
  const [unsent, setUnsent] = useState(0);
  const { leave, busy } = useLeaving(me, onDone);
  const ask = async () => {
    const { listDrafts } = await import('../platform/draft-store');
    const left = (await listDrafts(`${me.id}:`)).length;
    if (left === 0) await leave();
    else setUnsent(left);
  };
  if (unsent === 0) {
    return (
      <Button look="secondary" busy={busy} busyLabel="Signing out…" onClick={() => void ask()}>
        Sign out
      </Button>
    );
  }
  return (
    <div className="account__unsent" role="alert">
      <p>
        {unsent === 1 ? 'One form is not sent yet.' : `${String(unsent)} forms are not sent yet.`} Signing out throws{' '}
        {unsent === 1 ? 'it' : 'them'} away.
      </p>
      <Button look="secondary" onClick={onDone}>
        Stay signed in
      </Button>
      <Button look="danger" busy={busy} busyLabel="Signing out…" onClick={() => void leave()}>
        Throw away and sign out
      </Button>
    </div>
  );
}

function useLeaving(me: Me, onDone: () => void) {
  const navigate = useNavigate();
  const startAfresh = useStartAfresh();
  const [signOut, { loading }] = useMutation(SignOutDocument);
  const leave = async () => {
    try {
      await signOut();
    } catch (error) {
      showToast(errorSentence(error), 'danger');
      return;
    }
    const { forgetDrafts } = await import('../platform/draft-store');
    await forgetDrafts(`${me.id}:`);
    startAfresh();
    await navigate(paths.signIn());
    onDone();
  };
  return { leave, busy: loading };
}
