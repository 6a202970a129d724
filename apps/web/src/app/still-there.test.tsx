import { expect, test } from 'vitest';
import { screen, waitFor } from '@testing-library/react';

import { renderApp, sessionAnswer } from '../test/render-app';
import { DeviceNotices } from './device-notices';

const endsIn = (seconds: number) => sessionAnswer('PRACTITIONER', [], new Date(Date.now() + seconds * 1_000));

test('asks before the session is over whether somebody is there, and stays signed in when they say so', async () => {
  let seconds = 90;
  const { user, asked } = renderApp(<DeviceNotices />, { answers: { Session: () => endsIn(seconds) } });
  const dialog = await screen.findByRole('alertdialog', { name: 'Are you still there?' });
  expect(dialog).toHaveTextContent(/^.*You will be signed out at \d\d:\d\d/);
  expect(dialog).toHaveTextContent('What you were writing is kept on this device');
  seconds = 1_800;
  await user.click(screen.getByRole('button', { name: 'Stay signed in' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  expect(asked.filter(({ name }) => name === 'Session')).toHaveLength(2);
});

test('says so where the session ends all the same', async () => {
  const { user } = renderApp(<DeviceNotices />, { answers: { Session: () => endsIn(90) } });
  await user.click(await screen.findByRole('button', { name: 'Stay signed in' }));
  expect(await screen.findByText(/^This session ends at \d\d:\d\d all the same/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
});
