import { expect, test, vi } from 'vitest';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';

import { noteOtherAccount } from '../../../platform/account-changes';
import { readThrown } from '../../../platform/thrown-drafts';
import { useDraft } from '../../../platform/use-draft';
import { useSession } from '../../../platform/session';
import { renderApp, sessionAnswer, writerOf } from '../../../test/render-app';
import { Button } from '../../../ui/button';
import { useCloseUnsaved } from './use-close-unsaved';

function Form({ onClose }: { readonly onClose: () => void }) {
  const draft = useDraft({ name: 'test', restore: () => undefined, values: () => 'Words' });
  const close = useCloseUnsaved(() => 'Words', draft, { onClose, onReopen: () => undefined });
  const { me } = useSession();
  return <Button onClick={close}>{me ? 'Close' : 'Close, with nobody signed in'}</Button>;
}

/** Stays as it was opened, as a page does for the moment that it takes to leave it. */
function Opened(props: { readonly onClose: () => void }) {
  const { me } = useSession();
  const [open, setOpen] = useState(false);
  if (me && !open) setOpen(true);
  return open ? <Form {...props} /> : null;
}

test('a form closes, and what it held is kept for its writer, in the moment when nobody is signed in any more', async () => {
  let role: 'PRACTITIONER' | null = 'PRACTITIONER';
  const onClose = vi.fn<() => void>();
  const { user } = renderApp(<Opened onClose={onClose} />, { answers: { Session: () => sessionAnswer(role) } });
  await screen.findByRole('button', { name: 'Close' });
  role = null;
  noteOtherAccount();
  await user.click(await screen.findByRole('button', { name: 'Close, with nobody signed in' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  const writer = writerOf('PRACTITIONER');
  expect(await readThrown(writer, `${writer.id}:test`)).toMatchObject({ values: 'Words' });
});
