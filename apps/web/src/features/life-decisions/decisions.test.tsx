import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import type { MadeFragment } from '../../gql/life-decisions/graphql';
import type { Answer } from '../../test/answering-link';
import { expectEveryField } from '../../test/expect-every-field';
import { enterDay } from '../../test/fill-form';
import { renderApp } from '../../test/render-app';
import { asking, move } from './decisions.fixture';
import { DecisionsPage } from './decisions-page';
import { DecisionsSection } from './decisions-section';

const child = { __typename: 'Child', id: 'amber', name: 'Amber Lightfoot', knownAs: null, isBorn: true };
const heard = {
  __typename: 'HeardWords',
  statementId: 's1',
  feedbackId: 'f1',
  givenOn: '2020-01-05',
  words: 'Near my school',
};

interface Drawn {
  readonly made?: readonly MadeFragment[];
  readonly role?: 'PRACTITIONER' | 'TEAM_MANAGER' | 'QUALITY_ASSURANCE';
  readonly saved?: Answer;
  readonly words?: readonly object[];
}

function draw({ made = [move], role = 'PRACTITIONER', saved, words = [heard] }: Drawn = {}) {
  const stored = (name: string): Answer =>
    saved ?? { data: { [name]: { ...move, askings: [asking], askingDueOn: null } } };
  return renderApp(<DecisionsPage childId="amber" purpose={null} />, {
    role,
    at: '/children/amber/decisions?of=d1',
    answers: {
      LifeDecisions: () => ({ data: { child, lifeDecisions: made } }),
      WordsBefore: () => ({ data: { wordsBefore: words } }),
      RecordAskedBefore: () => stored('recordAskedBefore'),
      RecordDecisionTold: () => stored('recordDecisionTold'),
      RecordLifeDecision: () => stored('recordLifeDecision'),
      CorrectLifeDecision: () => stored('correctLifeDecision'),
      WithdrawLifeDecision: () => stored('withdrawLifeDecision'),
    },
  });
}

type User = ReturnType<typeof draw>['user'];
type Asked = ReturnType<typeof draw>['asked'];

async function openForm(user: User, name: RegExp) {
  await user.click(await screen.findByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('button', { name: 'Save' });
  return dialog;
}

function sentAs(asked: Asked, operation: string) {
  return asked.filter(({ name }) => name === operation).map(({ variables }) => variables);
}

const askFirst = /^Say whether they were asked/;
const tellFirst = /^Say that they were told/;

test('a decision says where from and why it came, and what nobody has said yet', async () => {
  draw();
  const card = within(await screen.findByRole('region', { name: /^Where they live, 20\sJanuary\s2020$/ }));
  expect(card.getByText('A move from long-term foster care with family or friends to a children’s home')).toBeVisible();
  expect(card.getByText('from the placement record · it says: the child asked for it')).toBeVisible();
  expect(card.getByText('Nobody has said yet')).toBeVisible();
  expect(card.getByText('Nobody has told them yet')).toBeVisible();
});

test('they were asked: with what they said before, its weight, and in what way it counted', async () => {
  const { user, asked } = draw();
  const dialog = await openForm(user, askFirst);
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Choose whether they were asked before')).toBeVisible();
  await user.click(dialog.getByRole('radio', { name: 'Yes, they were asked' }));
  await user.click(await dialog.findByRole('checkbox', { name: 'Near my school' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Choose what weight their words had')).toBeVisible();
  await user.click(dialog.getByRole('radio', { name: 'The words counted for much' }));
  await user.type(dialog.getByLabelText(/In what way they counted/), 'As she asked');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = sentAs(asked, 'RecordAskedBefore');
  expect(sent).toMatchObject([
    {
      input: {
        lifeDecisionId: 'd1',
        seen: 0,
        answer: 'YES',
        statementIds: ['s1'],
        weight: 'MUCH',
        words: 'As she asked',
        why: null,
      },
    },
  ]);
  expectEveryField('recordAskedBefore', sent, { 'input.why': 'that of a child who was not asked' });
  await waitFor(() => expect(sentAs(asked, 'LifeDecisions').length).toBeGreaterThan(1));
});

test('they were not asked: with why, and nothing of another answer is sent', async () => {
  const { user, asked } = draw();
  const dialog = await openForm(user, askFirst);
  await user.click(dialog.getByRole('radio', { name: 'Yes, they were asked' }));
  await user.click(await dialog.findByRole('checkbox', { name: 'Near my school' }));
  await user.click(dialog.getByRole('radio', { name: 'No, they were not asked' }));
  await user.selectOptions(dialog.getByLabelText('Why they were not asked'), 'It was missed: nobody asked them');
  expect(
    dialog.getByText(/^It stays on the work list until the team manager or the reviewing officer says/),
  ).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('Enter how it was missed, and how they are asked now')).toBeVisible();
  await user.type(dialog.getByLabelText('How it was missed, and how they are asked now'), 'We ask on Friday');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sentAs(asked, 'RecordAskedBefore')).toMatchObject([
    { input: { answer: 'NO', why: 'MISSED', statementIds: null, weight: null, words: 'We ask on Friday' } },
  ]);
});

const missed = { ...move, tellingDueOn: null, askings: [{ ...asking, answer: 'NO' as const, why: 'MISSED' as const }] };

test('that it was missed says who ends it, and begins there for them', async () => {
  const { unmount } = draw({ made: [missed] });
  expect(await screen.findByText(/^It stays .+ until the team manager or the reviewing officer says/)).toBeVisible();
  unmount();
  const { user, asked } = draw({ made: [missed], role: 'TEAM_MANAGER' });
  expect(
    await screen.findByText(/^It was missed\. Say what is done .+: then it leaves the work list\.$/),
  ).toBeVisible();
  const dialog = await openForm(user, /^Say what is done about it/);
  await user.type(dialog.getByLabelText('How it was missed, and how they are asked now'), 'I ask on Friday');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sentAs(asked, 'RecordAskedBefore')).toMatchObject([{ input: { why: 'MISSED' } }]));
});

test('what moved out of reach meanwhile is not saved, and says that it is kept', async () => {
  const { user } = draw({ made: [missed], role: 'TEAM_MANAGER', saved: { code: 'NOT_FOUND' } });
  const dialog = await openForm(user, /^Say what is done about it/);
  await user.type(dialog.getByRole('textbox'), 'I ask on Friday');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent(/^.*NOT SAVED: this is not with you any more\. .+ kept/);
});

test('where nothing was said before, the way leads to writing that down; and who says that nobody knows is told what follows', async () => {
  const { user } = draw({ words: [] });
  const dialog = await openForm(user, askFirst);
  await user.click(dialog.getByRole('radio', { name: 'Yes, they were asked' }));
  const link = await dialog.findByRole('link', { name: 'log what they said then' });
  expect(link).toHaveAttribute('href', '/feedback/new?child=amber');
  await user.click(dialog.getByRole('radio', { name: 'It is not known' }));
  expect(dialog.getByText(/stays on the work list until somebody finds out/)).toBeVisible();
});

test('somebody else was first: that is said, what was written is kept, and saved again it comes after', async () => {
  const { user, asked } = draw({ saved: { code: 'CONFLICT' } });
  const dialog = await openForm(user, askFirst);
  await user.click(dialog.getByRole('radio', { name: 'It is not known' }));
  await user.type(dialog.getByLabelText('Where you looked, and whom you asked'), 'The file');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent('Somebody else was first');
  expect(dialog.getByLabelText('Where you looked, and whom you asked')).toHaveValue('The file');
  await waitFor(() => expect(sentAs(asked, 'LifeDecisions').length).toBeGreaterThan(1));
});

test('they were told: the day, how, in which words, also in their language, and what they said to it; or not yet, with why and when again', async () => {
  const { user, asked } = draw();
  const dialog = await openForm(user, tellFirst);
  expect(dialog.queryByRole('radio', { name: /nobody tries again/ })).toBeNull();
  await user.click(dialog.getByRole('radio', { name: 'They were told' }));
  await user.click(dialog.getByRole('radio', { name: 'Yesterday' }));
  await user.type(dialog.getByLabelText(/The words they were told/), 'You move');
  expect(await dialog.findByText(/^Reading age: about/)).toBeVisible();
  await user.click(dialog.getByText('In another language'));
  await user.selectOptions(dialog.getByLabelText('Which language'), 'pl');
  await user.type(dialog.getByLabelText(/The same words in that language/), 'Przeprowadzasz się');
  await user.selectOptions(dialog.getByLabelText('How they were told'), 'CONVERSATION');
  await user.type(dialog.getByLabelText(/What they said to it/), 'Not there');
  await user.click(dialog.getByRole('checkbox', { name: /^Still not right/ }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const again = await openForm(user, tellFirst);
  await user.click(again.getByRole('radio', { name: 'They could not be told yet' }));
  await user.click(again.getByRole('radio', { name: 'Today' }));
  await user.type(again.getByLabelText(/Who was told instead/), 'Her carer');
  await user.type(again.getByLabelText('Why they could not be told'), 'Ill');
  await enterDay(user, 'Try again on', '2099-01-01');
  await user.click(again.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = sentAs(asked, 'RecordDecisionTold');
  expect(sent).toMatchObject([
    { input: { result: 'TOLD', means: 'CONVERSATION', words: 'You move', reason: null, translationLanguage: 'pl' } },
    { input: { result: 'COULD_NOT', reason: 'Ill', tryAgainOn: '2099-01-01', words: null, othersTold: 'Her carer' } },
  ]);
  expectEveryField('recordDecisionTold', sent);
});

test('a decision is written down: what about, what, from which day, by whom', async () => {
  const { user, asked } = draw({ made: [] });
  expect(await screen.findByText('No decision stands here yet')).toBeVisible();
  const dialog = await openForm(user, /^Write down a decision/);
  await user.click(dialog.getByRole('radio', { name: 'Something else' }));
  await user.type(dialog.getByLabelText('What it is about'), 'A trip');
  await user.type(dialog.getByLabelText('What was decided'), 'She goes');
  await enterDay(user, 'From which day', '2020-01-25');
  await user.type(dialog.getByLabelText(/Who decided/), 'The panel');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = sentAs(asked, 'RecordLifeDecision');
  expect(sent).toMatchObject([
    { input: { childId: 'amber', kind: 'OTHER', title: 'A trip', tookEffectOn: '2020-01-25' } },
  ]);
  expectEveryField('recordLifeDecision', sent);
});

test('who may not act sees for whom it waits, and what was said before is kept', async () => {
  const before = { ...asking, id: 'a0', answer: 'NOT_KNOWN' as const, weight: null, words: 'Not on the file' };
  draw({ made: [{ ...move, mayAct: false, askings: [before, asking] }], role: 'QUALITY_ASSURANCE' });
  expect(await screen.findByText('It waits for Sam Worker.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /asked/ })).toBeNull();
  expect(screen.getByText('What was said before')).toBeVisible();
  expect(screen.getByText('Not on the file')).toBeInTheDocument();
  expect(screen.getByText('Close to the school she named')).toBeVisible();
});

test('the child’s page shows what is missing first, and where to say it', async () => {
  const done = {
    ...move,
    id: 'd2',
    kind: 'SCHOOL' as const,
    movedTo: null,
    what: 'A new school',
    askingDueOn: null,
    tellingDueOn: null,
    askings: [asking],
  };
  renderApp(<DecisionsSection childId="amber" name="Amber" purpose={null} />, {
    answers: { DecisionsOfChild: () => ({ data: { lifeDecisions: [done, move] } }) },
  });
  const items = await screen.findAllByRole('listitem');
  expect(items[0]).toHaveTextContent('Where they live');
  expect(screen.getByRole('link', { name: /^Say whether they were asked/ })).toHaveAttribute(
    'href',
    '/children/amber/decisions?of=d1',
  );
  expect(items[1]).toHaveTextContent('The words counted for much');
});

const recorded: MadeFragment = {
  ...move,
  kind: 'SCHOOL',
  source: 'RECORDED',
  movedFrom: null,
  movedTo: null,
  moveReason: null,
  what: 'A new school',
  decidedBy: 'The panel',
  recordedByName: 'Sam Worker',
  mayChange: true,
};
const corrected: MadeFragment['changes'][number] & { readonly __typename: 'DecisionChange' } = {
  __typename: 'DecisionChange',
  id: 'k1',
  because: null,
  reason: 'Misheard',
  changedOn: '2020-01-26',
  changedByName: 'Mo Manager',
  wasKind: 'SCHOOL',
  wasTitle: null,
  wasWhat: 'No school',
  wasDecidedBy: null,
  wasTookEffectOn: '2020-01-19',
};

test('what somebody wrote down is put right from how it stands, with what was wrong', async () => {
  const { user, asked } = draw({ made: [recorded] });
  await user.click(await screen.findByText('Is it wrong?'));
  const dialog = await openForm(user, /^Put it right/);
  expect(dialog.getByLabelText('What was decided')).toHaveValue('A new school');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Enter what was wrong, and why it is different')).toBeVisible();
  await user.click(dialog.getByRole('radio', { name: 'Something else' }));
  await user.type(dialog.getByLabelText('What it is about'), 'A trip');
  await user.type(dialog.getByLabelText('What was wrong, and why'), 'It was a trip');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = sentAs(asked, 'CorrectLifeDecision');
  expect(sent).toMatchObject([
    {
      input: {
        lifeDecisionId: 'd1',
        seen: 0,
        kind: 'OTHER',
        title: 'A trip',
        what: 'A new school',
        tookEffectOn: '2020-01-20',
        decidedBy: 'The panel',
        reason: 'It was a trip',
      },
    },
  ]);
  expectEveryField('correctLifeDecision', sent);
});

test('it is withdrawn with why; somebody else’s change stands beside what is written, and does not close it', async () => {
  const meanwhile = {
    ...recorded,
    what: 'No school after all',
    changes: [corrected],
    withdrawnOn: '2020-01-27',
    mayAct: false,
  };
  let made: readonly MadeFragment[] = [recorded];
  const { user, asked } = renderApp(<DecisionsPage childId="amber" purpose={null} />, {
    role: 'PRACTITIONER',
    at: '/children/amber/decisions',
    answers: {
      LifeDecisions: () => ({ data: { child, lifeDecisions: made } }),
      WithdrawLifeDecision: () => ({ code: 'CONFLICT' }),
    },
  });
  await user.click(await screen.findByText('Is it wrong?'));
  const dialog = await openForm(user, /^Withdraw it/);
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Choose why it should not stand here')).toBeVisible();
  await user.click(dialog.getByRole('radio', { name: 'It was written down twice' }));
  await user.type(dialog.getByLabelText(/More about why/), 'See Monday');
  made = [meanwhile];
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  const alert = await dialog.findByRole('alert');
  expect(alert).toHaveTextContent('No school after all');
  expect(alert).toHaveTextContent(/Put right by Mo Manager, 26\sJanuary\s2020: Misheard/);
  expect(dialog.getByLabelText(/More about why/)).toHaveValue('See Monday');
  const sent = sentAs(asked, 'WithdrawLifeDecision');
  expect(sent).toMatchObject([{ input: { lifeDecisionId: 'd1', seen: 0, because: 'TWICE', reason: 'See Monday' } }]);
  expectEveryField('withdrawLifeDecision', sent);
});

test('what it said before is shown with who, when and why; what was withdrawn stands folded, without another child’s words', async () => {
  const withdrawal = {
    ...corrected,
    id: 'k2',
    because: 'WRONG_CHILD' as const,
    reason: null,
    wasWhat: null,
    wasKind: null,
  };
  const hidden = { ...recorded, id: 'd3', what: null, withdrawnOn: '2020-01-27', mayAct: false, mayChange: false };
  draw({
    made: [
      { ...recorded, changes: [corrected] },
      { ...hidden, changes: [withdrawal] },
    ],
  });
  expect(await screen.findByText(/Put right by Mo Manager, 26\sJanuary\s2020: Misheard/)).toBeInTheDocument();
  expect(screen.getByText('No school')).toBeInTheDocument();
  const fold = screen.getByText('One that was withdrawn');
  expect(fold.closest('details')).toHaveTextContent(
    /Withdrawn by Mo Manager, 26\sJanuary\s2020: it is about another child/,
  );
  expect(fold.closest('details')).toHaveTextContent('What it says is kept for those who wrote it down');
});

test('what comes from the placement record is put right there, and that is said', async () => {
  draw();
  expect(await screen.findByText(/comes from the placement record: it is put right there/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Withdraw it/ })).toBeNull();
});

test('in which words they were told is read again, aloud or large; what they said to it leads to what comes of that', async () => {
  const telling: MadeFragment['tellings'][number] & { readonly __typename: 'DecisionTelling' } = {
    __typename: 'DecisionTelling',
    id: 't1',
    result: 'TOLD',
    toldOn: '2020-01-25',
    toldByName: 'Sam Worker',
    means: 'CONVERSATION',
    words: 'You move',
    reason: null,
    tryAgainOn: null,
    othersTold: null,
    translation: 'Przeprowadzasz się',
    translationLanguage: 'pl',
    reaction: 'Not there',
    reactionFeedbackId: 'f9',
    stillNotRight: true,
    reactionWaits: true,
    reactionAnswerBy: null,
  };
  const { user } = draw({ made: [{ ...move, tellings: [telling], tellingDueOn: null }] });
  await user.click(await screen.findByText('In these words'));
  expect(await screen.findByText('Przeprowadzasz się')).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Large print' })).toHaveLength(2);
  expect(screen.getByText('Not there', { selector: 'q' })).toBeVisible();
  expect(screen.getByText(/It is still not right, and an answer to that is owed/)).toBeVisible();
  expect(screen.getByRole('link', { name: /^See what comes of that/ })).toHaveAttribute('href', '/answers/f9');
});
