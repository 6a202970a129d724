import { afterEach, expect, test } from 'vitest';
import { addDays } from '@heard/domain/calendar/plain-date';
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

import { todayInLondon } from '../../platform/council-time';
import { forgetDrafts } from '../../platform/draft-store';
import { expectEveryField } from '../../test/expect-every-field';
import { choose, pick, enterDay, enterText, unfold } from '../../test/fill-form';
import { amber, answerBy, drawPage, manager, optionsOf, saved, sent } from './feedback.fixture';

afterEach(async () => forgetDrafts());

const yesterday = addDays(todayInLondon(), -1);
const anotherDay = addDays(answerBy, 3);
const officer = { __typename: 'Colleague', id: 'officer', name: 'Olu Officer', role: 'Independent reviewing officer' };
const options = ({ childId }: Record<string, unknown>) =>
  childId === 'child-1' ? optionsOf(amber, [manager, officer]) : optionsOf(null);

function asked(use: string, given: boolean | null) {
  return { use, given, basis: null, givenBy: null, holder: null, reason: null };
}

/** What stands when nothing is chosen: every field is sent all the same. */
const untouched = {
  clientId: expect.any(String),
  childId: 'child-1',
  groupName: null,
  givenOn: todayInLondon(),
  words: null,
  stream: 'DIRECT_WORK',
  partnerKind: null,
  occasion: null,
  captureMethod: null,
  language: 'en',
  interpreterUsed: false,
  source: 'OWN_WORDS',
  relayedBy: null,
  speakerRole: 'CHILD',
  speaker: null,
  questionAsked: null,
  readBack: null,
  seenAlone: null,
  present: [],
  wishesAndFeelings: null,
  notAscertainedReason: null,
  observation: null,
  interpretation: null,
  themes: [],
  consents: ['SERVICE_REPORT', 'QUOTE_IN_PUBLIC', 'TRAINING'].map((use) => asked(use, null)),
  withheldFrom: [],
  doNotTell: null,
  answerExpected: true,
  answerOwnerId: null,
  answerBy,
};

interface Telling {
  readonly what: string;
  readonly fill: (user: UserEvent) => Promise<void>;
  readonly expected: object;
}

async function fillTheMoment(user: UserEvent): Promise<void> {
  await choose(user, 'Did you see them alone?', 'No');
  await choose(user, 'Who else was there?', 'Foster carer', 'Somebody else');
  await enterText(user, 'Who was that?', 'Her grandmother');
  await pick(user, 'What was the occasion?', 'About school');
  await pick(user, 'Where does this come from?', 'Advocate or independent visitor');
  await enterText(user, 'What did you ask?', 'How is school?');
  await pick(user, 'In which language?', 'Polish');
  await choose(user, 'Interpreter', 'An interpreter helped');
}

async function fillWhatItMeans(user: UserEvent): Promise<void> {
  await enterText(user, 'What they wish for, and how they feel', 'To stay');
  await enterText(user, 'Your view', 'She is settled');
  await choose(user, 'The people in my life', 'Pets');
}

async function fillWhoReadsIt(user: UserEvent): Promise<void> {
  await choose(user, 'Hide it from', 'Olu Officer');
  await enterText(user, 'Anybody else?', 'Mum');
  await choose(user, 'To train workers, without a name', 'Yes');
  await choose(user, 'As a quote that anyone may read, without a name', 'No');
  await choose(user, 'Who agreed?', 'The child, who understands what it means');
  await enterText(user, 'How do you know that they understand?', 'She told me back');
  await pick(user, 'Who will tell them?', 'Mo Manager, team manager');
  await enterDay(user, 'By when?', anotherDay);
}

const tellings: readonly Telling[] = [
  {
    what: 'in the child’s own words, and of the moment',
    fill: async (user) => {
      await enterText(user, 'What they said', 'I like maths');
      await choose(user, 'Did you read it back to them?', 'Yes, and they agreed');
      await choose(user, 'When?', 'Yesterday');
      await choose(user, 'How did they tell you?', 'Another way');
      await pick(user, 'Which way?', 'Talking Mats');
      await fillTheMoment(user);
    },
    expected: {
      words: 'I like maths',
      readBack: 'YES',
      givenOn: yesterday,
      captureMethod: 'TALKING_MATS',
      seenAlone: 'NO',
      present: [
        { who: 'FOSTER_CARER', detail: null },
        { who: 'OTHER', detail: 'Her grandmother' },
      ],
      occasion: 'ABOUT_SCHOOL',
      stream: 'ADVOCACY_IV',
      questionAsked: 'How is school?',
      language: 'pl',
      interpreterUsed: true,
    },
  },
  {
    what: 'with what it means, and who may read it',
    fill: async (user) => {
      await fillWhatItMeans(user);
      await fillWhoReadsIt(user);
    },
    expected: {
      wishesAndFeelings: 'To stay',
      interpretation: 'She is settled',
      themes: ['pets'],
      withheldFrom: ['officer'],
      doNotTell: 'Mum',
      consents: [
        asked('SERVICE_REPORT', null),
        asked('QUOTE_IN_PUBLIC', false),
        { ...asked('TRAINING', true), basis: 'COMPETENT_CHILD', reason: 'She told me back' },
      ],
      answerOwnerId: 'manager',
      answerBy: anotherDay,
    },
  },
  {
    what: 'that nobody could find out, told to somebody else, in another language',
    fill: async (user) => {
      await choose(user, 'Whose words are these?', 'They said it to somebody else');
      await enterText(user, 'Who did they say it to?', 'Her aunt');
      await pick(user, 'If you could not find out, why?', 'They did not want to talk this time');
      await pick(user, 'In which language?', 'Polish');
      await choose(user, 'In reports about our service, without a name', 'Yes');
      await choose(user, 'Who agreed?', 'Someone with parental responsibility');
      await choose(user, 'What are they to the child?', 'A parent');
      await enterText(user, 'What is their name?', 'Her mother');
    },
    expected: {
      source: 'SECOND_HAND',
      relayedBy: 'Her aunt',
      notAscertainedReason: 'DID_NOT_WANT_TO',
      language: 'pl',
      consents: [
        {
          ...asked('SERVICE_REPORT', true),
          basis: 'PARENTAL_RESPONSIBILITY',
          givenBy: 'Her mother',
          holder: 'PARENT',
        },
        asked('QUOTE_IN_PUBLIC', null),
        asked('TRAINING', null),
      ],
    },
  },
  {
    what: 'that was seen and not said, and asks for no answer',
    fill: async (user) => {
      await choose(user, 'Whose words are these?', 'I saw it; nothing was said');
      await enterText(user, 'What you saw', 'Smiled');
      await choose(user, 'How did they tell you?', 'Playing');
      await choose(user, 'Should they hear back?', 'No');
    },
    expected: {
      source: 'OBSERVATION',
      observation: 'Smiled',
      captureMethod: 'PLAY',
      answerExpected: false,
      answerBy: null,
    },
  },
  {
    what: 'of a parent',
    fill: async (user) => {
      await choose(user, 'Whose words are these?', 'Somebody else, as their own view');
      await pick(user, 'Who said it?', 'A parent');
      await enterText(user, 'Who is that?', 'Her father');
      await enterText(user, 'What they said', 'He misses her');
      await pick(user, 'Where does this come from?', 'Partner agency');
      await pick(user, 'Which kind of partner?', 'Fostering');
    },
    expected: {
      source: 'OWN_WORDS',
      speakerRole: 'PARENT',
      stream: 'PARTNER',
      partnerKind: 'FOSTERING',
      speaker: 'Her father',
      words: 'He misses her',
    },
  },
  {
    what: 'of a group',
    fill: async (user) => {
      await screen.findByText('Which group?', { selector: 'legend' });
      await choose(user, 'Which group?', 'Another group');
      await enterText(user, 'Name of the group', 'School council');
      await enterText(user, 'What they said', 'Longer breaks');
    },
    expected: { childId: null, groupName: 'School council', words: 'Longer breaks' },
  },
];
const ofGroup = tellings.at(-1);

/** Opens the form, or what was left of it: of a child from the child’s card, of a group from the list of forms left. */
async function open(telling: Telling, isLeft: boolean) {
  const known: { give?: () => void } = {};
  const answered = new Promise<void>((resolve) => (known.give = resolve));
  const down = !isLeft;
  const drawn = drawPage({
    at: telling === ofGroup ? '/feedback/new' : '/feedback/new?child=child-1',
    // The device is often quicker than the network: what it kept stands in the form before the child is known.
    options: async (variables) => {
      if (isLeft) await answered;
      return options(variables);
    },
    record: (variables) => (down ? { code: 'INTERNAL_SERVER_ERROR' } : saved(variables)),
  });
  if (telling === ofGroup) {
    const way = isLeft ? /^Go on/ : 'It is not about one child';
    await drawn.user.click(await screen.findByRole('button', { name: way }));
  }
  if (isLeft) await screen.findByText('Your words from before are here');
  known.give?.();
  if (telling !== ofGroup) await screen.findByText('Amber Lightfoot');
  await screen.findByText('More about it');
  return drawn;
}

const everySent: unknown[] = [];

test.each(tellings)(
  'sends every field of a telling $what, also of one that was left on the device',
  async (telling) => {
    const { user, asked, unmount } = await open(telling, false);
    await unfold(user);
    await telling.fill(user);
    await user.click(screen.getByText('Save', { selector: 'button' }));
    await screen.findByText('NOT SENT');
    const expected = { ...untouched, ...telling.expected };
    const [typed] = sent(asked);
    expect(typed).toEqual(expected);
    unmount();

    const again = await open(telling, true);
    await again.user.click(screen.getByText('Save', { selector: 'button' }));
    await screen.findByText('F-7K3M-9TQD');
    expect(sent(again.asked)).toEqual([typed]);
    everySent.push({ input: typed });
  },
);

test('together they fill every field that the API takes', () => {
  expect(everySent).toHaveLength(tellings.length);
  expectEveryField('recordFeedback', everySent);
});
