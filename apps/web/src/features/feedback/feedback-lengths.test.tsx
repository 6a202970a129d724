import { afterEach, expect, test } from 'vitest';
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

import { forgetDrafts } from '../../platform/draft-store';
import { choose, unfold } from '../../test/fill-form';
import { expectAllTooLong, expectAllWhole, overfill } from '../../test/overfill';
import { drawPage, options, sent } from './feedback.fixture';

afterEach(async () => forgetDrafts());

async function agreed(user: UserEvent, who: string): Promise<void> {
  await choose(user, 'To train workers, without a name', 'Yes');
  await choose(user, 'Who agreed?', who);
}

interface Telling {
  readonly what: string;
  readonly choices: (user: UserEvent) => Promise<void>;
  readonly boxes: readonly string[];
}

const always = ['wishesAndFeelings', 'interpretation', 'questionAsked', 'doNotTell'];
const tellings: readonly Telling[] = [
  {
    what: 'told to somebody else, with somebody else there',
    choices: async (user) => {
      await choose(user, 'Whose words are these?', 'They said it to somebody else');
      await choose(user, 'Who else was there?', 'Somebody else');
      await agreed(user, 'The child, who understands what it means');
    },
    boxes: [...always, 'words', 'relayedBy', 'presentOther', 'consentReason'],
  },
  {
    what: 'of a parent',
    choices: async (user) => {
      await choose(user, 'Whose words are these?', 'Somebody else, as their own view');
    },
    boxes: [...always, 'words', 'speaker'],
  },
  {
    what: 'that was seen, with what a parent agreed to',
    choices: async (user) => {
      await choose(user, 'Whose words are these?', 'I saw it; nothing was said');
      await agreed(user, 'Someone with parental responsibility');
    },
    boxes: [...always, 'observation', 'consentGivenBy'],
  },
];

test.each(tellings)('sends nothing too long of a telling $what, and loses none of it', async ({ choices, boxes }) => {
  const first = drawPage();
  await screen.findByText('Amber Lightfoot');
  await unfold(first.user);
  await choices(first.user);
  expect(overfill().toSorted()).toEqual(boxes.toSorted());
  await first.user.click(screen.getByText('Save', { selector: 'button' }));
  await screen.findByRole('alert', { name: 'There is a problem' });
  expectAllTooLong();
  expect(sent(first.asked)).toEqual([]);
  first.unmount();

  const again = drawPage({ options });
  await screen.findByText('Your words from before are here');
  await unfold(again.user);
  expectAllWhole();
});

test('sends no name of a group that is too long', async () => {
  const { user, asked } = drawPage({ at: '/feedback/new' });
  await user.click(await screen.findByRole('button', { name: 'It is not about one child' }));
  await screen.findByText('Which group?', { selector: 'legend' });
  await choose(user, 'Which group?', 'Another group');
  await unfold(user);
  expect(overfill()).toContain('otherGroup');
  await user.click(screen.getByText('Save', { selector: 'button' }));
  await screen.findByRole('alert', { name: 'There is a problem' });
  expectAllTooLong();
  expect(sent(asked)).toEqual([]);
});
