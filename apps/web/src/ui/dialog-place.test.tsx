import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';

import { renderApp } from '../test/render-app';
import { Announcer } from './announcer';
import { Button } from './button';
import { Dialog } from './dialog';
import { dialogPart, useDialogPlace } from './dialog-place';

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

test('without a connection the page stays, its code is not asked for, and is when somebody tries again', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const fetched = vi.fn<() => Promise<void>>(async () => Promise.resolve());
  const load = dialogPart(fetched);
  const { user } = renderApp(
    <>
      <h1>The page</h1>
      <Opener load={load} />
      <Announcer />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: 'Open' }));
  expect(await screen.findByText('No connection, so this could not be opened.')).toBeVisible();
  expect(fetched).not.toHaveBeenCalled();
  expect(screen.getByRole('heading', { name: 'The page' })).toBeVisible();
  onLine.mockReturnValue(true);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('dialog', { name: 'Write it down' })).toBeVisible();
  expect(screen.queryByText(/could not be opened/)).toBeNull();
  onLine.mockRestore();
});

const notThere = async () => Promise.reject(new Error('not there'));

test('where its code cannot be fetched otherwise, the page stays, and can be loaded again', async () => {
  const { user } = renderApp(
    <>
      <h1>The page</h1>
      <Opener load={notThere} />
      <Announcer />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: 'Open' }));
  expect(await screen.findByText('This could not be opened. What you wrote is kept.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'The page' })).toBeVisible();
});
