import { amountOf } from '@heard/domain/words/amount-of';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { SignOutDocument } from '../gql/shell/graphql';
import { useStartAfresh } from '../platform/client-provider';
import { dateText } from '../platform/dates';
import { endOfDraft, forgetDrafts, listDrafts, type StoredDraft } from '../platform/draft-store';
import { paths } from '../platform/paths';
import { errorSentence } from '../platform/request-errors';
import type { Me } from '../platform/session';
import { showToast } from '../ui/announcer';
import { Button } from '../ui/button';

interface SignOutProps {
  readonly me: Me;
  readonly onDone: () => void;
}

/** The way out. What was written and not sent is said first: it is kept for its writer, or thrown away on purpose. */
export function SignOut({ me, onDone }: SignOutProps) {
  const [unsent, setUnsent] = useState<readonly StoredDraft[]>([]);
  const { leave, busy } = useLeaving(me, onDone);
  const ask = async () => {
    const left = await listDrafts(me);
    if (left.length === 0) await leave('keep');
    else setUnsent(left);
  };
  if (unsent.length === 0) {
    return (
      <Button look="secondary" busy={busy} busyLabel="Signing out…" onClick={() => void ask()}>
        Sign out
      </Button>
    );
  }
  const it = unsent.length === 1 ? 'it' : 'them';
  return (
    <div className="account__unsent" role="alert">
      <p>
        {unsent.length === 1 ? 'One form is' : amountOf(unsent.length, 'form is', 'forms are')} not sent yet. Kept on
        this device, {it === 'it' ? 'it opens' : 'they open'} for you alone, until {endText(unsent)}.
      </p>
      <Button busy={busy} busyLabel="Signing out…" onClick={() => void leave('keep')}>
        Keep {it} and sign out
      </Button>
      <Button look="secondary" onClick={onDone}>
        Stay signed in
      </Button>
      <Button look="danger" busy={busy} busyLabel="Signing out…" onClick={() => void leave('throw away')}>
        Throw away and sign out
      </Button>
    </div>
  );
}

/** The day on which the first of them is deleted. */
function endText(drafts: readonly StoredDraft[]): string {
  return dateText(new Date(Math.min(...drafts.map(({ savedAt }) => endOfDraft(savedAt)))).toISOString());
}

function useLeaving(me: Me, onDone: () => void) {
  const navigate = useNavigate();
  const startAfresh = useStartAfresh();
  const [signOut, { loading }] = useMutation(SignOutDocument);
  const leave = async (drafts: 'keep' | 'throw away') => {
    try {
      await signOut();
    } catch (error) {
      showToast(errorSentence(error), 'danger');
      return;
    }
    if (drafts === 'throw away') await forgetDrafts(me);
    startAfresh();
    if (me.byIssuer) {
      window.location.assign(paths.signOnOut); // a page of the server's, which leads on to the council's sign-on
      return;
    }
    await navigate(paths.signIn());
    onDone();
  };
  return { leave, busy: loading };
}
