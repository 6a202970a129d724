import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { renderApp } from '../test/render-app';
import { Announcer } from './announcer';
import { Button } from './button';
import { Dialog } from './dialog';
import { useDialogPlace } from './dialog-place';

interface OpenerProps {
  readonly load?: () => Promise<void>;
  readonly onOpen?: () => void;
}

function Opener({ load = async () => Promise.resolve(), onOpen }: OpenerProps) {
  const show = useDialogPlace();
  const open = () => {
    show(async () => {
      await load();
      return (close) => (
        <Dialog title="Write it down" open onClose={close}>
          <label>
            Why <input />
          </label>
          <Button onClick={close}>Close</Button>
        </Dialog>
      );
    });
    onOpen?.();
  };
  return <Button onClick={open}>Open</Button>;
}

/** A page on which somebody else’s act takes the button away. */
function Page() {
  const [isThere, setThere] = useState(true);
  return (
    <main>
      <h1 tabIndex={-1}>The page</h1>
      {isThere ? <Opener onOpen={() => setTimeout(() => setThere(false), 50)} /> : <p>Decided</p>}
    </main>
  );
}

test('a dialog stays, with what is written in it, where the button that opened it goes away; then the heading is gone to', async () => {
  const { user } = renderApp(<Page />);
  await user.click(await screen.findByRole('button', { name: 'Open' }));
  await user.type(await screen.findByLabelText('Why'), 'Because');
  expect(await screen.findByText('Decided')).toBeInTheDocument();
  expect(screen.getByDisplayValue('Because')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'The page' })).toHaveFocus());
});

test('where its code cannot be fetched the page stays, and it is tried again when that is asked', async () => {
  let isDown = true;
  const load = async () => {
    await Promise.resolve();
    if (isDown) throw new Error('not there');
  };
  const { user } = renderApp(
    <>
      <h1>The page</h1>
      <Opener load={load} />
      <Announcer />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: 'Open' }));
  expect(await screen.findByText('This could not be opened. What is on the page stays.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'The page' })).toBeVisible();
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('dialog', { name: 'Write it down' })).toBeVisible();
  expect(screen.queryByText(/could not be opened/)).toBeNull();
});
