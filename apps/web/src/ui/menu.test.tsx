import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { Menu } from './menu';

const choices = [
  { id: 'top', label: 'To the top' },
  { id: 'bottom', label: 'To the bottom' },
];

function show() {
  const onChoose = vi.fn<(id: string) => void>();
  const onRow = vi.fn<() => void>();
  render(
    <div onClick={onRow} onPointerDown={onRow} role="presentation">
      <Menu label="Move the card" button="Move" choices={choices} onChoose={onChoose} />
    </div>,
  );
  return { onChoose, onRow, user: userEvent.setup(), button: screen.getByRole('button', { name: 'Move the card' }) };
}

test.each([
  ['{Enter}', 'To the top'],
  ['{ArrowDown}', 'To the top'],
  ['{ArrowUp}', 'To the bottom'],
])('%s opens it with the focus on “%s”, and Escape gives the focus back', async (key, label) => {
  const { user, button, onChoose } = show();
  button.focus();
  await user.keyboard(key);
  await waitFor(() => expect(screen.getByRole('menuitem', { name: label })).toHaveFocus());
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{Escape}');
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(onChoose).not.toHaveBeenCalled();
});

test('a click opens it and nothing around it, and what is chosen is done once', async () => {
  const { user, button, onChoose, onRow } = show();
  await user.click(button);
  expect(onRow).not.toHaveBeenCalled();
  await user.click(await screen.findByRole('menuitem', { name: 'To the bottom' }));
  expect(onChoose.mock.calls).toEqual([['bottom']]);
  expect(screen.queryByRole('menu')).toBeNull();
});
