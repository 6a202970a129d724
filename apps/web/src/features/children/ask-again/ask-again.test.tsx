import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import type { AskableFragment } from '../../../gql/children/graphql';
import type { Answer } from '../../../test/answering-link';
import { expectEveryField } from '../../../test/expect-every-field';
import { choose, enterText } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';
import { Announcer } from '../../../ui/announcer';
import { AskAgain } from './ask-again';
import { told } from '../telling.fixture';
import type { Asked } from '../consent-text';
import { TellingConsents } from '../telling-consents';
import { useAskable } from './use-askable';

const use = 'TRAINING' as const;
const training = 'To train workers, without a name';
const report = 'In reports about our service, without a name';
const byMother = {
  __typename: 'ConsentAnswer' as const,
  given: true,
  basis: 'PARENTAL_RESPONSIBILITY' as const,
  givenBy: 'Her mother',
  holder: 'PARENT' as const,
  reason: null,
  askedOn: '2024-01-02',
  judgedByName: 'Sam Worker',
};

function consent(standing: AskableFragment['consents'][number]['standing'], changes: object = {}) {
  return { ...byMother, __typename: 'Consent' as const, use, standing, earlier: [], ...changes };
}

const words = { ...told, __typename: 'Feedback' as const, id: 'f1', givenOn: '2024-01-02', consentVersion: 1 };
const ended: AskableFragment = { ...words, consents: [consent('ASK_AGAIN')] };
const agreed: AskableFragment = { ...words, consents: [consent('YES')] };

const sixteen: Asked = { name: 'Amber', age: 16 };
const nine: Asked = { name: 'Amber', age: 9 };

const stored: Answer = {
  data: {
    answerConsent: {
      ...words,
      consentVersion: 2,
      consents: [consent('YES', { basis: 'COMPETENT_CHILD', givenBy: null, holder: null, earlier: [byMother] })],
    },
  },
};

function draw(telling: AskableFragment, asked: Asked | null, answer: () => Answer = () => stored, theirs = telling) {
  const drawnParts = (
    <>
      <TellingConsents told={telling} asked={asked} />
      <Announcer />
    </>
  );
  const drawn = renderApp(drawnParts, {
    answers: { AnswerConsent: answer, ConsentsOfFeedback: () => ({ data: { feedback: theirs } }) },
  });
  const open = async () => {
    await drawn.user.click(await screen.findByText('May it be used elsewhere?'));
    await drawn.user.click(screen.getByRole('button', { name: /^(Ask again|They changed their mind|Ask them)$/ }));
    // It asks for the newest state first.
    await within(await screen.findByRole('dialog')).findAllByText(/./, { selector: 'legend' });
  };
  const sent = () => drawn.asked.filter(({ name }) => name === 'AnswerConsent').map(({ variables }) => variables);
  return { ...drawn, open, sent };
}

const everySent: unknown[] = [];

interface Case {
  readonly what: string;
  readonly asked: Asked | null;
  readonly telling: AskableFragment;
  readonly fill: (user: Parameters<typeof choose>[0]) => Promise<void>;
  readonly consents: readonly object[];
}

const nobody = { basis: null, givenBy: null, holder: null, reason: null };

const cases: readonly Case[] = [
  {
    what: 'a young person of 16, whom nobody judges',
    asked: sixteen,
    telling: ended,
    fill: async (user) => {
      await choose(user, training, 'Yes');
      await choose(user, report, 'No');
      expect(screen.queryByText('Who agreed?')).toBeNull();
    },
    consents: [
      { ...nobody, use: 'SERVICE_REPORT', given: false, basis: 'COMPETENT_CHILD' },
      { ...nobody, use, given: true, basis: 'COMPETENT_CHILD' },
    ],
  },
  {
    what: 'a child who understands',
    asked: nine,
    telling: { ...words, consents: [] },
    fill: async (user) => {
      await choose(user, training, 'Yes');
      await choose(user, 'Who agreed?', 'The child, who understands what it means');
      await enterText(user, 'How do you know that they understand?', 'She told me back');
    },
    consents: [{ ...nobody, use, given: true, basis: 'COMPETENT_CHILD', reason: 'She told me back' }],
  },
  {
    what: 'a parent',
    asked: nine,
    telling: { ...words, consents: [] },
    fill: async (user) => {
      await choose(user, training, 'Yes');
      await choose(user, 'Who agreed?', 'Someone with parental responsibility');
      await choose(user, 'What are they to the child?', 'A guardian or special guardian');
      await enterText(user, 'What is their name?', 'Her aunt');
    },
    consents: [
      { use, given: true, basis: 'PARENTAL_RESPONSIBILITY', givenBy: 'Her aunt', holder: 'GUARDIAN', reason: null },
    ],
  },
  {
    what: 'a small child who takes it back',
    asked: nine,
    telling: agreed,
    fill: async (user) => {
      await choose(user, training, 'No');
      await choose(user, 'Who said no?', 'The child');
    },
    consents: [{ ...nobody, use, given: false, basis: 'COMPETENT_CHILD' }],
  },
  {
    what: 'a child of whom somebody first said how they understand, and who then said no',
    asked: nine,
    telling: { ...words, consents: [] },
    fill: async (user) => {
      await choose(user, training, 'Yes');
      await choose(user, 'Who agreed?', 'The child, who understands what it means');
      await enterText(user, 'How do you know that they understand?', 'She told me back');
      await choose(user, training, 'No');
      await choose(user, 'Who said no?', 'The child');
    },
    consents: [{ ...nobody, use, given: false, basis: 'COMPETENT_CHILD' }],
  },
  {
    what: 'somebody of whom is only known that it was not the child',
    asked: nine,
    telling: { ...agreed, speakerRole: null },
    fill: async (user) => choose(user, training, 'No'),
    consents: [{ ...nobody, use, given: false, basis: 'SPEAKER' }],
  },
  {
    what: 'one member of a group of whom nobody knows who they are',
    asked: null,
    telling: { ...agreed, speakerRole: null },
    fill: async (user) => choose(user, training, 'No'),
    consents: [{ ...nobody, use, given: false }],
  },
  {
    what: 'one member of a group',
    asked: null,
    telling: agreed,
    fill: async (user) => choose(user, training, 'No'),
    consents: [{ ...nobody, use, given: false }],
  },
  {
    what: 'a parent about their own view',
    asked: sixteen,
    telling: { ...agreed, speakerRole: 'PARENT' },
    fill: async (user) => choose(user, training, 'No'),
    consents: [{ ...nobody, use, given: false, basis: 'SPEAKER' }],
  },
];

test.each(cases)('what was answered by $what is sent whole', async ({ asked, telling, fill, consents }) => {
  const { user, open, sent } = draw(telling, asked);
  await open();
  await fill(user);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const [variables] = sent();
  expect(variables).toEqual({ input: { clientId: expect.any(String), feedbackId: 'f1', version: 1, consents } });
  everySent.push(variables);
});

test('together they fill every field that the API takes', () => {
  expect(everySent).toHaveLength(cases.length);
  expectEveryField('answerConsent', everySent);
});

test('the new answer stands at once, and the one before it stays in sight', async () => {
  const { user, open } = draw(ended, sixteen);
  expect(await screen.findByText('Ask again before this is used elsewhere')).toBeVisible();
  await open();
  expect(screen.getByText('Amber is 16 or over now, and decides alone. So please ask again.')).toBeVisible();
  await choose(user, training, 'Yes');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('yes, they decided, asked by Sam Worker on 2 January 2024')).toBeInTheDocument();
  expect(screen.getByText('before: yes, Her mother, asked by Sam Worker on 2 January 2024')).toBeInTheDocument();
  expect(screen.queryByText('Ask again before this is used elsewhere')).toBeNull();
});

test('nothing is sent before somebody is said to have decided, or where the child has', async () => {
  const { user, open, sent } = draw(
    { ...words, consents: [consent('NO', { given: false, basis: null, givenBy: null })] },
    nine,
  );
  await open();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Answer for at least one use');
  await choose(user, training, 'Yes');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Choose who agreed')).toBeVisible();
  await choose(user, 'Who agreed?', 'Someone with parental responsibility');
  await enterText(user, 'What is their name?', 'Her mother');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(
    await screen.findByText('The child has decided about this themselves, so it is theirs to decide'),
  ).toBeVisible();
  expect(sent()).toEqual([]);
});

test('what somebody else wrote down meanwhile is shown, and the answer is kept to be saved after it', async () => {
  const theirs = {
    ...words,
    consentVersion: 2,
    consents: [consent('TAKEN_BACK', { given: false, earlier: [byMother] })],
  };
  let first = true;
  const answer = (): Answer => {
    const refused = first;
    first = false;
    return refused ? { code: 'CONFLICT', current: {} } : stored;
  };
  const { user, open, sent } = draw(ended, sixteen, answer, theirs);
  await open();
  await choose(user, training, 'Yes');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Somebody else wrote down an answer/)).toBeVisible();
  const group = screen.getByText(training, { selector: 'legend' }).closest('fieldset');
  expect(group).toHaveTextContent('So far: taken back');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sendings = sent().map(({ input }) => input);
  expect(sendings).toMatchObject([{ version: 1 }, { version: 2, consents: [{ given: true }] }]);
});

test.each(['Cancel', 'Escape'])('%s keeps what was chosen, until it is saved or begun again', async (way) => {
  const { user, open, sent } = draw(ended, sixteen);
  const leave = async () => {
    if (way === 'Escape') await user.keyboard('{Escape}');
    else await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  };
  const isChosen = (answer: string) => {
    const group = screen.getByText(training, { selector: 'legend' }).closest('fieldset') ?? document.body;
    return within(group).getByRole('radio', { name: answer, checked: true });
  };
  await open();
  await choose(user, training, 'Yes');
  await leave();
  expect(await screen.findByText(/Nothing was saved/)).toBeVisible();
  await open();
  expect(screen.queryByText(/Nothing was saved/)).toBeNull();
  expect(isChosen('Yes')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect(isChosen('Not asked now')).toBeVisible();
  expect(screen.queryByText(/As you left it/)).toBeNull();
  const back = screen.getByRole('button', { name: 'Take back what stood here' });
  expect(back).toHaveFocus();
  await user.click(back);
  expect(isChosen('Yes')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  await choose(user, training, 'No');
  expect(screen.queryByRole('button', { name: 'Take back what stood here' })).toBeNull();
  await leave();
  await open();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent().map(({ input }) => input)).toMatchObject([{ consents: [{ use, given: false }] }]);
  await open();
  expect(isChosen('Not asked now')).toBeVisible();
});

test('when it was not saved that is said, and what was chosen stays', async () => {
  const { user, open } = draw(ended, sixteen, () => ({ code: 'INTERNAL_SERVER_ERROR' }));
  await open();
  await choose(user, training, 'No');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('NOT SAVED');
  expect(within(screen.getByRole('dialog')).getAllByRole('radio', { checked: true })).toHaveLength(3);
});

const [f2, f3, f4] = [
  { ...ended, id: 'f2', words: 'Words of f2' },
  { ...ended, id: 'f3', words: 'Words of f3' },
  { ...ended, id: 'f4', words: 'Words of f4' },
] as const;

/** The list as the child’s page has it: with each answer as soon as it is stored. */
function LivingList() {
  const tellings = [useAskable(ended), useAskable(f2), useAskable(f3), useAskable(f4), agreed];
  return <AskAgain tellings={tellings} asked={sixteen} />;
}

const list = () => screen.getByRole('region', { name: /^(Ask Amber again|Amber was asked again)$/ });

function drawList() {
  const { user } = renderApp(<LivingList />, {
    answers: {
      AnswerConsent: ({ input }) => ({
        data: {
          answerConsent: {
            ...[ended, f2, f3, f4].find(({ id }) => id === Object(input).feedbackId),
            consentVersion: 2,
            consents: [consent('YES', { basis: 'COMPETENT_CHILD', givenBy: null, holder: null, earlier: [byMother] })],
          },
        },
      }),
    },
  });
  const answer = async (button: RegExp) => {
    await user.click(within(list()).getByRole('button', { name: button }));
    await screen.findByRole('dialog');
    await choose(user, training, 'Yes');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(within(list()).queryByRole('button', { name: button })).toBeNull());
  };
  return { user, answer };
}

test('the child’s page lists the words to ask about, and no more once they were asked', async () => {
  const { user, answer } = drawList();
  await screen.findByRole('region', { name: 'Ask Amber again' });
  expect(within(list()).getAllByRole('listitem')).toHaveLength(3);
  await user.click(within(list()).getByRole('button', { name: 'Show all 4' }));
  expect(within(list()).getAllByRole('listitem')).toHaveLength(4);
  await answer(/Can we get a dog/);
  expect(within(list()).getAllByRole('listitem')).toHaveLength(3);
});

test('once words were asked about the focus is on the next, and on the last of all on what says so', async () => {
  const { answer } = drawList();
  await screen.findByRole('region', { name: 'Ask Amber again' });
  await answer(/Can we get a dog/);
  await waitFor(() => expect(within(list()).getByRole('button', { name: /Words of f2/ })).toHaveFocus());
  await answer(/Words of f4/);
  await waitFor(() => expect(within(list()).getByRole('button', { name: /Words of f3/ })).toHaveFocus());
  await answer(/Words of f2/);
  await answer(/Words of f3/);
  expect(list()).toHaveAccessibleName('Amber was asked again');
  await waitFor(() => expect(screen.getByText(/These were all the words to ask about/)).toHaveFocus());
});

test.each(['QUALITY_ASSURANCE', 'LEADERSHIP'] as const)('%s reads the answers and asks nobody', async (role) => {
  renderApp(
    <>
      <AskAgain tellings={[ended]} asked={sixteen} />
      <TellingConsents told={ended} asked={sixteen} />
    </>,
    { role },
  );
  expect(
    await screen.findByText('yes, Her mother, asked by Sam Worker on 2 January 2024; that yes has ended, ask again'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { hidden: true })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Ask Amber again' })).toBeNull();
});
