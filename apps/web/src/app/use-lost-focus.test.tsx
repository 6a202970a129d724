import { expect, test } from 'vitest';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { Card } from '../ui/card';
import { useLostFocus } from './use-lost-focus';

/** Two lines with a button each: both go away with what their button does, and the card with the last one. */
function Waiting() {
  useLostFocus();
  const [lines, setLines] = useState(['Asha', 'Ben']);
  return (
    <main tabIndex={-1}>
      <h1 tabIndex={-1}>Today</h1>
      {lines.length === 0 ? null : (
        <Card title="What waits">
          {lines.map((line) => (
            <button key={line} type="button" onClick={() => setLines((all) => all.filter((one) => one !== line))}>
              {line}
            </button>
          ))}
        </Card>
      )}
      <p>Words</p>
    </main>
  );
}

test('goes to the heading of the card whose button has gone, and to that of the page when the card has, too', async () => {
  const user = userEvent.setup();
  render(<Waiting />);

  screen.getByRole('button', { name: 'Asha' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'What waits' })).toHaveFocus());

  await user.tab();
  expect(screen.getByRole('button', { name: 'Ben' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Today' })).toHaveFocus());
});

/** A panel of the header whose button gives way to a question. */
function Panel() {
  useLostFocus();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <header>
        {isAsked ? (
          <p>Sign out?</p>
        ) : (
          <button type="button" onClick={() => setAsked(true)}>
            Sign out
          </button>
        )}
      </header>
      <main tabIndex={-1}>
        <h1 tabIndex={-1}>Today</h1>
      </main>
    </>
  );
}

test('leaves to a panel of the header where its focus goes: it closes when that goes to the page', async () => {
  const user = userEvent.setup();
  render(<Panel />);
  const heading = screen.getByRole('heading', { name: 'Today' });
  heading.focus();
  screen.getByRole('button', { name: 'Sign out' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Sign out?')).toBeVisible();
  for (const _frame of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(heading).not.toHaveFocus();
});
