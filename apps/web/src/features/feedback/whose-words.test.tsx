import { afterEach, expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { forgetDrafts } from '../../platform/draft-store';
import { unfold } from '../../test/fill-form';
import { amber, answerBy, drawPage, manager, optionsOf, sent, start } from './feedback.fixture';

afterEach(async () => forgetDrafts());

const baby = {
  ...amber,
  name: 'Noor Fell',
  age: 0,
  ageLabel: '5 months',
  start: {
    ...start,
    source: 'OBSERVATION',
    captureMethod: 'OBSERVATION',
    ways: ['OBSERVATION', 'PLAY', 'AUDIO_OR_VIDEO'],
    answerExpected: false,
    onlyWatched: true,
  },
};
const unborn = { ...amber, name: 'Baby Fell', age: null, ageLabel: 'not born yet', isBorn: false };
const speaksUrdu = { ...amber, language: 'ur', start: { ...start, language: 'ur' } };

test('of a baby it asks what was seen, and neither how they told it nor who will tell them', async () => {
  const { user, asked } = drawPage({ options: () => optionsOf(baby) });
  expect(await screen.findByRole('heading', { level: 1, name: 'What did Noor show you?' })).toBeVisible();
  for (const question of [/read it back/, 'Should they hear back?'])
    expect(screen.queryByRole('group', { name: question, hidden: true })).toBeNull();
  for (const way of ['Talking', 'Another way', 'They said it to me', 'They said it to somebody else'])
    expect(screen.queryByRole('radio', { name: way })).toBeNull();
  expect(screen.getByRole('radio', { name: 'Watching' })).toBeChecked();
  expect(screen.queryByText(/will tell/)).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'What you saw' }), 'Turned to her voice.');
  await user.click(screen.getByRole('radio', { name: 'Playing' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(
    await screen.findByRole('heading', { level: 1, name: 'Saved. What Noor showed you is on the record.' }),
  ).toBeVisible();
  expect(sent(asked)[0]).toMatchObject({
    source: 'OBSERVATION',
    observation: 'Turned to her voice.',
    words: null,
    captureMethod: 'PLAY',
    answerExpected: false,
  });
});

test('it starts as last time: with symbols before all else, in their language, with the interpreter', async () => {
  const asLastTime = {
    ...start,
    captureMethod: 'SYMBOLS',
    ways: ['SYMBOLS', 'OBSERVATION', 'PLAY', 'DRAWING', 'CONVERSATION', 'PHONE_OR_TEXT'],
    language: 'ur',
    interpreterUsed: true,
  };
  const { user, asked } = drawPage({ options: () => optionsOf({ ...amber, start: asLastTime }) });
  expect(await screen.findByRole('radio', { name: 'Symbols' })).toBeChecked();
  const ways = within(screen.getByRole('group', { name: /^How did they tell you/ })).getAllByRole('radio');
  expect(ways.slice(0, 2)).toEqual([
    screen.getByRole('radio', { name: 'Symbols' }),
    screen.getByRole('radio', { name: 'Watching' }),
  ]);
  await user.type(screen.getByRole('textbox', { name: 'What they said' }), 'Home');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0]).toMatchObject({ captureMethod: 'SYMBOLS', language: 'ur', interpreterUsed: true });
});

test('what was so for one child is not taken over to the next, what somebody chose is', async () => {
  const symbols = { ...start, captureMethod: 'SYMBOLS', ways: ['SYMBOLS', 'OBSERVATION'] };
  const bilal = { ...amber, id: 'child-2', name: 'Bilal Marsh' };
  const { user, asked } = drawPage({
    options: ({ childId }) => {
      if (childId === 'child-1') return optionsOf({ ...amber, start: symbols });
      return childId === 'child-2' ? optionsOf(bilal) : optionsOf(null);
    },
    found: bilal,
  });
  await screen.findByRole('radio', { name: 'Symbols' });
  await user.type(screen.getByRole('textbox', { name: 'What they said' }), 'Home');
  await user.click(screen.getByRole('button', { name: 'Change the child' }));
  await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Which child?' })).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'What they said' })).toHaveFocus());
  await user.click(await screen.findByRole('button', { name: 'Change the child' }));
  const bilals = await screen.findByRole('button', { name: /Bilal Marsh/ });
  await user.keyboard('{Enter}');
  expect(bilals).toHaveFocus();
  await user.keyboard('{Enter}');
  await screen.findByRole('radio', { name: 'Talking' });
  expect(screen.getByRole('link', { name: 'Back to the child’s page' })).toHaveAttribute('href', '/children/child-2');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0]).toMatchObject({ childId: 'child-2', captureMethod: null, words: 'Home' });
});

test('a group is not asked whether it was seen alone', async () => {
  const { user } = drawPage({ at: '/feedback/new' });
  await user.click(await screen.findByRole('button', { name: 'It is not about one child' }));
  await unfold(user);
  expect(await screen.findByRole('group', { name: /^Who else was there/, hidden: true })).toBeInTheDocument();
  expect(screen.queryByRole('group', { name: /see them alone/, hidden: true })).toBeNull();
});

test('of a child who is not born yet only what others say can be kept, as theirs', async () => {
  const { user, asked } = drawPage({ options: () => optionsOf(unborn) });
  const whose = await screen.findByRole('group', { name: 'Whose words are these?' });
  expect(within(whose).getAllByRole('radio')).toHaveLength(1);
  await user.type(screen.getByRole('textbox', { name: 'What they said' }), 'We are ready.');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Who said it/ }), 'A parent');
  await user.type(screen.getByRole('textbox', { name: /^Who is that/ }), 'Her father');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(
    await screen.findByRole('heading', { level: 1, name: 'Saved. It is kept as the view of whoever said it.' }),
  ).toBeVisible();
  expect(document.querySelector('figure')).toHaveAttribute('data-second-hand');
  expect(sent(asked)[0]).toMatchObject({
    stream: 'DIRECT_WORK',
    source: 'OWN_WORDS',
    speakerRole: 'PARENT',
    speaker: 'Her father',
  });
});

test('what a parent says of a child is sent as theirs, whatever way they said it', async () => {
  const { user, asked } = drawPage();
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'He sleeps now.');
  await user.click(await screen.findByRole('radio', { name: 'Somebody else, as their own view' }));
  await user.click(screen.getByRole('radio', { name: 'Phone or text' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findAllByText('Choose who said it')).not.toHaveLength(0);
  expect(sent(asked)).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: /^Who said it/ }), 'A carer');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0]).toMatchObject({ speakerRole: 'CARER', captureMethod: 'PHONE_OR_TEXT', speaker: null });
});

test('what somebody chose is not changed by another answer: words told to a carer stay second-hand', async () => {
  const { user, asked } = drawPage();
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'I want to go home.');
  await user.click(await screen.findByRole('radio', { name: 'They said it to somebody else' }));
  await user.type(screen.getByRole('textbox', { name: 'Who did they say it to?' }), 'Her carer');
  await user.click(screen.getByRole('radio', { name: 'Playing' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0]).toMatchObject({ source: 'SECOND_HAND', relayedBy: 'Her carer', captureMethod: 'PLAY' });
});

test('a child’s own language is chosen for them, and an interpreter is asked about at once', async () => {
  const { user, asked } = drawPage({ options: () => optionsOf(speaksUrdu) });
  await screen.findByText('Amber Lightfoot');
  await waitFor(() => expect(screen.getByLabelText('In which language?')).toHaveDisplayValue('Urdu'));
  await user.type(screen.getByRole('textbox', { name: 'What they said' }), 'میں گھر جانا چاہتی ہوں');
  await user.click(screen.getByRole('checkbox', { name: 'An interpreter helped' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0]).toMatchObject({ language: 'ur', interpreterUsed: true, words: 'میں گھر جانا چاہتی ہوں' });
});

test('a reason alone is called what it is, and is one tap from the empty box', async () => {
  const { user, asked } = drawPage();
  await user.click(await screen.findByRole('button', { name: 'Nothing to write? Say why' }));
  const reason = await screen.findByRole('combobox', { name: /^If you could not find out/ });
  await waitFor(() => expect(reason).toHaveFocus());
  await user.selectOptions(reason, 'They did not want to talk this time');
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(
    await screen.findByRole('heading', { level: 1, name: 'Saved. Why you could not find out is on Amber’s record.' }),
  ).toBeVisible();
  expect(screen.getByText('They did not want to talk this time.')).toBeVisible();
  expect(sent(asked)[0]).toMatchObject({ words: null, notAscertainedReason: 'DID_NOT_WANT_TO' });
});

test('who is hidden from does not go over unseen to another child', async () => {
  const { user, asked } = drawPage({
    options: ({ childId }) => {
      if (childId === 'child-1') return optionsOf(amber, [manager]);
      return childId === 'child-2' ? optionsOf({ ...amber, id: 'child-2', name: 'Bilal Marsh' }) : optionsOf(null);
    },
    found: { ...amber, id: 'child-2', name: 'Bilal Marsh' },
  });
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'Please do not say.');
  await unfold(user);
  await user.click(await screen.findByRole('checkbox', { name: 'Mo Manager' }));
  await user.click(screen.getByRole('button', { name: 'Change the child' }));
  await user.click(await screen.findByRole('button', { name: /Bilal Marsh/ }));

  expect(await screen.findByText(/Check again who should not be told/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'What they said' })).toHaveValue('Please do not say.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('F-7K3M-9TQD');
  expect(sent(asked)[0]).toMatchObject({ childId: 'child-2', withheldFrom: [] });
});

test('somebody who knows a child only by name promises no answer in their own name', async () => {
  drawPage({ role: 'PARTNER' });
  expect(
    await screen.findByText(
      `The people who work with them will tell Amber what came of it by ${formatPlainDate(answerBy)}`,
    ),
  ).toBeVisible();
});

test('from 16 a young person decides alone; nobody is asked who agreed', async () => {
  const { user, asked } = drawPage({ options: () => optionsOf({ ...amber, age: 16, ageLabel: '16 years' }) });
  await user.type(await screen.findByRole('textbox', { name: 'What they said' }), 'Use it.');
  await unfold(user);
  const training = screen.getByRole('group', { name: 'To train workers, without a name', hidden: true });
  await user.click(within(training).getByRole('radio', { name: 'Yes', hidden: true }));
  expect(screen.queryByText('Who agreed?')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('F-7K3M-9TQD');
  const yes = { use: 'TRAINING', given: true, basis: 'COMPETENT_CHILD', givenBy: null, holder: null, reason: null };
  expect(sent(asked)[0]).toMatchObject({ consents: expect.arrayContaining([yes]) });
});

test('not being let in is a safeguarding fact: whom to ring stands beside it, and again on the receipt', async () => {
  const { user, asked } = drawPage();
  await user.click(await screen.findByRole('button', { name: 'Nothing to write? Say why' }));
  const before = screen.getAllByText('If a child is not safe, act now.').length;
  await user.selectOptions(
    screen.getByRole('combobox', { name: /^If you could not find out/ }),
    'I was not let in to see them',
  );
  expect(screen.getAllByText('If a child is not safe, act now.')).toHaveLength(before + 1);
  await screen.findByText('Amber Lightfoot');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('F-7K3M-9TQD');
  expect(screen.getByText('If a child is not safe, act now.')).toBeVisible();
  expect(sent(asked)[0]).toMatchObject({ words: null, notAscertainedReason: 'NOT_LET_IN' });
});
