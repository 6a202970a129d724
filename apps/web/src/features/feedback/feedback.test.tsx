import { afterEach, expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { forgetDrafts } from '../../platform/draft-store';
import { unfold } from '../../test/fill-form';
import { amber, answerBy, draw, drawPage, optionsOf, saved, sent } from './feedback.fixture';

afterEach(async () => forgetDrafts());

const sibling = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  __typename: 'Sibling',
  id,
  name,
});

test('asks for the words with the rule of the API, on top and beside the field', async () => {
  const { user, asked } = draw();
  await user.click(await screen.findByRole('button', { name: 'Save' }));

  const sentence = 'Enter what they said, or choose why you could not find out';
  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  await waitFor(() => expect(summary).toHaveFocus());
  await user.click(within(summary).getByRole('link', { name: sentence }));
  const words = screen.getByRole('textbox', { name: 'What they said' });
  expect(words).toHaveFocus();
  expect(words).toHaveAccessibleDescription(expect.stringContaining(sentence));
  expect(sent(asked)).toEqual([]);
});

test('sends the words letter by letter, and shows the receipt that the server gave', async () => {
  const { user, asked } = draw();
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), ' I don’t… want that ');
  await user.click(screen.getByRole('radio', { name: 'Drawing' }));
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(
    await screen.findByRole('heading', { level: 1, name: 'Saved. Amber’s words are on the record.' }),
  ).toHaveFocus();
  expect(screen.getByText('F-7K3M-9TQD')).toBeVisible();
  expect(screen.getByText(formatPlainDate(answerBy))).toBeVisible();
  expect(sent(asked)[0]).toMatchObject({
    childId: 'child-1',
    words: ' I don’t… want that ',
    captureMethod: 'DRAWING',
    source: 'OWN_WORDS',
    answerExpected: true,
    answerBy,
  });
});

test('the same moment is logged for a sister too: all but the words goes along, and she is not offered again', async () => {
  const bea = { ...amber, id: 'child-2', name: 'Bea Lightfoot', siblings: [sibling(amber)] };
  const { user, asked } = drawPage({
    options: ({ childId }) => {
      if (childId === 'child-1') return optionsOf({ ...amber, siblings: [sibling(bea)] });
      return childId === 'child-2' ? optionsOf(bea) : optionsOf(null);
    },
  });
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'I miss the dog');
  await unfold(user);
  await user.selectOptions(screen.getByLabelText(/^What was the occasion/), 'Visit');
  await user.click(screen.getByRole('checkbox', { name: 'Parent', hidden: true }));
  await user.click(screen.getByRole('checkbox', { name: 'Somebody else', hidden: true }));
  await user.type(await screen.findByLabelText(/^Who was that/), 'Somebody of hers');
  await user.click(
    within(screen.getByRole('group', { name: /^Did you see them alone/, hidden: true })).getByLabelText('Yes'),
  );
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'Also for Bea Lightfoot' }));

  const words = await screen.findByRole('textbox', { name: 'What they said' });
  expect(words).toHaveValue('');
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'What did Bea tell you?' })).toHaveFocus());
  await user.type(words, 'I miss the cat');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { level: 1, name: 'Saved. Bea’s words are on the record.' });
  expect(screen.queryByRole('button', { name: 'Also for Amber Lightfoot' })).toBeNull();
  const [first, second] = sent(asked);
  const moment = { givenOn: first.givenOn, occasion: 'VISIT' };
  const parent = { who: 'PARENT', detail: null };
  const named = { who: 'OTHER', detail: 'Somebody of hers' };
  expect(first).toMatchObject({ ...moment, childId: 'child-1', words: 'I miss the dog', seenAlone: 'YES' });
  expect(first.present).toEqual([parent, named]);
  expect(second).toMatchObject({ ...moment, childId: 'child-2', words: 'I miss the cat', seenAlone: null });
  expect(second.present).toEqual([parent]);
  expect(second.clientId).not.toBe(first.clientId);
});

test('says NOT SENT when the answer does not come, keeps the words, and sends the same form again', async () => {
  let down = true;
  const { user, asked } = draw((variables) => (down ? { code: 'INTERNAL_SERVER_ERROR' } : saved(variables)));
  const words = await screen.findByRole('textbox', { name: 'What they said' });
  await user.type(words, 'Nobody told me');
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  const notSent = await screen.findByRole('alert');
  expect(notSent).toHaveTextContent('NOT SENT');
  expect(words).toHaveValue('Nobody told me');
  down = false;
  await user.click(within(notSent).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('F-7K3M-9TQD')).toBeVisible();
  const [first, second] = sent(asked);
  expect(second).toEqual(first);
});

test('words that were kept first are never written over: the others can be saved as well', async () => {
  let first = true;
  const { user, asked } = draw((variables) => {
    if (!first) return saved(variables);
    first = false;
    return { code: 'CONFLICT', current: { id: 'feedback-0' } };
  });
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'Other words');
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'Save these words as well' }));

  expect(await screen.findByText('F-7K3M-9TQD')).toBeVisible();
  const [before, after] = sent(asked);
  expect(after.words).toBe(before.words);
  expect(after.clientId).not.toBe(before.clientId);
});

test('puts what the server refuses beside its field', async () => {
  const { user } = draw(() => ({
    code: 'INVALID_INPUT',
    fields: { answerOwnerId: 'Choose somebody who works with this child' },
  }));
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'Hello');
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByRole('link', { name: 'Choose somebody who works with this child' })).toBeVisible();
  expect(screen.getByLabelText('Who will tell them?')).toHaveAccessibleDescription(/Choose somebody who works/);
});

test('what is watched is asked for as seen, and what was typed before goes along', async () => {
  const { user, asked } = draw();
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'Waved. ');
  await user.click(screen.getByRole('radio', { name: 'Watching' }));
  await user.type(screen.getByRole('textbox', { name: 'What you saw' }), 'Smiled');
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0]).toMatchObject({ source: 'OBSERVATION', observation: 'Waved. Smiled', words: null });
});

test('each theme has a name of its own, in whatever area it stands', async () => {
  const { user, asked } = draw();
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'I like maths');
  await unfold(user);
  await user.click(await screen.findByRole('checkbox', { name: 'School and learning' }));
  await user.click(screen.getByRole('checkbox', { name: 'Pets' }));
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0].themes.toSorted()).toEqual(['pets', 'school']);
});

const gone = 'The theme “Pets” is not offered any more. Choose another, or go on without it';

/** A form that was left with two themes, opened again where these are not offered any more; the server refuses one of them. */
async function openWithGone(withoutThemes: readonly string[]) {
  const first = draw();
  await first.user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'I like maths');
  await unfold(first.user);
  await first.user.click(await screen.findByRole('checkbox', { name: 'School and learning' }));
  await first.user.click(screen.getByRole('checkbox', { name: 'Pets' }));
  await screen.findByText(/Draft kept on this device/);
  first.unmount();

  const drawn = drawPage({
    options: () => optionsOf(amber, [], withoutThemes),
    record: (variables) =>
      JSON.stringify(variables).includes('"pets"')
        ? { code: 'INVALID_INPUT', fields: { themes: gone } }
        : saved(variables),
  });
  await screen.findByText('Your words from before are here');
  await screen.findByText('Amber Lightfoot');
  await drawn.user.click(screen.getByRole('button', { name: 'Save' }));
  return { ...drawn, summary: await screen.findByRole('alert', { name: 'There is a problem' }) };
}

test('a draft with a theme that is not offered any more is asked to choose again, and loses nothing else', async () => {
  const { user, asked, summary } = await openWithGone(['Pets']);
  await user.click(within(summary).getByRole('link', { name: gone }));
  expect(screen.getByRole('checkbox', { name: 'School and learning' })).toBeChecked();
  expect(screen.getByRole('textbox', { name: 'What they said' })).toHaveValue('I like maths');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked).map(({ themes }) => themes.toSorted())).toEqual([['pets', 'school'], ['school']]);
});

test('a form that knows no theme takes none out', async () => {
  const { user, asked } = await openWithGone(['Pets', 'School and learning']);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent(asked)).toHaveLength(2));
  expect(sent(asked)[1].themes.toSorted()).toEqual(['pets', 'school']);
});

test('a half-written form is there again for the same person', async () => {
  const { user, unmount } = draw();
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'Half a sentence');
  await screen.findByText(/Draft kept on this device/);
  unmount();

  draw();
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'What they said' })).toHaveValue('Half a sentence'));
  expect(await screen.findByText('Your words from before are here')).toBeVisible();
});
