import { afterEach, expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { forgetDrafts, listDrafts, writeDraft } from '../../platform/draft-store';
import { writerOf } from '../../test/render-app';
import { drawPage, sent } from './feedback.fixture';

afterEach(async () => forgetDrafts());

const me = writerOf('PRACTITIONER');
const mine = async () => listDrafts(me, 'feedback:');

/** A form as it was left on this device before. */
async function leave(number: string, words: string): Promise<void> {
  await mine();
  await writeDraft(me, `feedback:${number}`, {
    clientId: number,
    childId: 'child-1',
    childName: 'Amber Lightfoot',
    words,
  });
}

async function wordsBox() {
  return screen.findByRole('textbox', { name: 'What they said' });
}

test('two forms begun side by side are both kept, and each is gone on with by choice', async () => {
  await leave('one', 'The first words');
  await leave('two', 'The second words');
  const { user, asked } = drawPage({ at: '/feedback/new' });
  const unsent = await screen.findByRole('region', { name: 'Not sent yet' });
  expect(within(unsent).getAllByRole('listitem')).toHaveLength(2);
  const first = within(unsent)
    .getAllByRole('listitem')
    .find((item) => item.textContent?.includes('The first words'));
  if (!first) throw new Error('The first form is not there');
  await user.click(within(first).getByRole('button', { name: /^Go on/ }));

  await waitFor(async () => expect(await wordsBox()).toHaveValue('The first words'));
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0]).toMatchObject({ clientId: 'one', words: 'The first words' });
  expect((await mine()).map(({ key }) => key)).toEqual([`${me.id}:feedback:two`]);
});

test('a form that is not wanted is thrown away on purpose only', async () => {
  await leave('one', 'Old');
  const { user } = drawPage({ at: '/feedback/new' });
  await user.click(await screen.findByRole('button', { name: /^Throw away/ }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Not sent yet' })).toBeNull());
  expect(await mine()).toEqual([]);
});

test('what was thrown away stands beside what was not, also when the page is opened again', async () => {
  await leave('one', 'Old');
  await leave('two', 'Wanted');
  const { user, unmount } = drawPage({ at: '/feedback/new' });
  await user.click((await screen.findAllByRole('button', { name: /^Throw away/ }))[0] ?? document.body);
  await screen.findByText('1 form thrown away, kept for a day');
  unmount();

  drawPage({ at: '/feedback/new' });
  const unsent = await screen.findByRole('region', { name: 'Not sent yet' });
  expect(within(unsent).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByText('1 form thrown away, kept for a day')).toBeInTheDocument();
});

test('what one person wrote is never shown to another on the same device', async () => {
  await leave('one', 'Mine');
  drawPage({ role: 'TEAM_MANAGER', at: '/feedback/new?child=child-1&draft=one' });
  expect(await wordsBox()).toHaveValue('');
  expect(screen.queryByText('Mine')).toBeNull();
});

test('the number of a form that was sent is not used again by going back to its address', async () => {
  const { user, asked } = drawPage({ at: '/feedback/new?child=child-1&draft=sent-before' });
  await user.type(await wordsBox(), 'New words');
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0].clientId).not.toBe('sent-before');
});

test('a device that keeps nothing says so, and the page itself keeps the words', async () => {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException('This device keeps nothing', 'InvalidStateError');
  };
  try {
    const { user, unmount } = drawPage();
    await user.type(await wordsBox(), 'Only here');
    expect(await screen.findByText(/This device keeps no drafts/)).toBeVisible();
    unmount();
    drawPage();
    await waitFor(async () => expect(await wordsBox()).toHaveValue('Only here'));
  } finally {
    IDBDatabase.prototype.transaction = transaction;
  }
});
