import { afterEach, expect, test, vi } from 'vitest';
import { screen, within } from '@testing-library/react';

import { renderApp } from '../../test/render-app';
import { ToldWordsFold } from './told-words-fold';

const telling = {
  __typename: 'TellingBack' as const,
  id: 't1',
  result: 'TOLD' as const,
  toldOn: '2026-11-22',
  toldByName: 'Sam Worker',
  means: 'CONVERSATION',
  words: 'You get a dog.',
  reason: null,
  tryAgainOn: null,
  writtenByName: 'Sam Worker',
  othersTold: null,
  translation: 'Dostaniesz psa.',
  translationLanguage: 'pl',
  reaction: null,
  stillNotRight: false,
  reactionFeedbackId: null,
  reactionWaits: false,
  reactionAnswerBy: null,
};

afterEach(() => vi.unstubAllGlobals());

/** The device with these voices; what it is asked to say. */
function giveVoices(voices: readonly object[]) {
  const speak = vi.fn<(spoken: { readonly text: string }) => void>();
  const synthesis = { getVoices: () => voices, speak, cancel: vi.fn<() => void>() };
  const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('speechSynthesis', { ...synthesis, ...listening });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
      addEventListener() {}
    },
  );
  return speak;
}

async function open() {
  const { user } = renderApp(<ToldWordsFold telling={telling} />);
  await user.click(await screen.findByText('In these words'));
  await screen.findByText('You get a dog.');
  return user;
}

test('says from which age the words are read, and that it is not known of other languages', async () => {
  await open();
  expect(await screen.findByText('Reading age: about 5')).toBeVisible();
  expect(screen.getByText('In Polish:')).toBeVisible();
  expect(screen.getByText('Dostaniesz psa.')).toHaveAttribute('lang', 'pl');
  expect(screen.getByText('The reading age is worked out for English only.')).toBeVisible();
});

test('reads them aloud by a voice of the device, in its language', async () => {
  const speak = giveVoices([
    { lang: 'pl-PL', localService: false },
    { lang: 'en-GB', localService: true },
  ]);
  const user = await open();
  expect(screen.getAllByRole('button', { name: 'Read aloud' })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Read aloud' }));
  expect(speak.mock.calls.map(([spoken]) => spoken.text)).toEqual(['You get a dog.']);
  expect(screen.getByRole('button', { name: 'Stop reading' })).toBeVisible();
});

test.each([
  ['no voice', []],
  ['voices of a server alone', [{ lang: 'en-GB', localService: false }]],
])('does not offer it with %s', async (_what, voices) => {
  giveVoices(voices);
  await open();
  expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
});

test('shows them in large print, alone', async () => {
  const user = await open();
  const [first] = screen.getAllByRole('button', { name: 'Large print' });
  if (!first) throw new Error('There is no way to large print');
  await user.click(first);
  const dialog = within(await screen.findByRole('dialog', { name: 'Large print' }));
  expect(dialog.getByText('You get a dog.')).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Print' })).toBeVisible();
});
