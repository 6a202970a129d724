import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test, vi } from 'vitest';

import { renderApp } from '../../../test/render-app';
import { told } from '../telling.fixture';
import type { AnsweredTold } from '../telling-text';
import { PageToKeep } from './page-to-keep';

const decision = {
  __typename: 'Decision' as const,
  id: 'd1',
  outcome: 'CHANGED' as const,
  weight: null,
  reason: 'You get a dog in May.',
  decidedOn: '2026-11-02',
  decidedByName: 'Sam Worker',
  recordedByName: 'Sam Worker',
  correction: null,
  actionPromised: false,
  actions: [],
};

function said(id: string, changes: Partial<AnsweredTold>): AnsweredTold {
  return { ...told, id, givenOn: '2026-11-01', words: `Words ${id}`, ...inState('NOT_ASKED'), ...changes };
}

function inState(
  state: AnsweredTold['chains'][number]['state'],
  tellings: object[] = [],
  promised: object = {},
): Partial<AnsweredTold> {
  const chain = { statementId: state, kind: 'WORDS' as const, state, earlier: [] };
  const isDecided = state !== 'UNDECIDED' && state !== 'NOT_ASKED' && state !== 'ANSWERED';
  const [first] = told.chains;
  const withDecision = isDecided ? { ...decision, ...promised, tellings } : null;
  return { chains: [Object.assign({}, first, chain, { decision: withDecision })] };
}

const telling = {
  __typename: 'TellingBack' as const,
  id: 't1',
  result: 'TOLD',
  toldOn: '2026-11-04',
  toldByName: 'Kim Manager',
  means: 'CONVERSATION',
  words: 'The dog comes in May.',
  reason: null,
  tryAgainOn: null,
  reaction: 'Hooray!',
  stillNotRight: false,
  reactionFeedbackId: null,
  reactionWaits: false,
  reactionAnswerBy: null,
};

function draw(tellings: readonly AnsweredTold[]) {
  const child = {
    __typename: 'Child',
    id: 'amber',
    name: 'Amber Lightfoot',
    knownAs: null,
    isBorn: true,
    worker: 'Sam Worker',
  };
  const edges = tellings.map((feedback) => ({
    __typename: 'TimelineEdge',
    node: { __typename: 'TimelineEntry', id: feedback.id, feedback: { __typename: 'Feedback', ...feedback } },
  }));
  const page = (
    <Routes>
      <Route path="/children/:id/keep" element={<PageToKeep />} />
    </Routes>
  );
  return renderApp(page, {
    at: '/children/amber/keep',
    answers: { PageToKeep: () => ({ data: { child, childTimeline: { __typename: 'TimelineConnection', edges } } }) },
  });
}

async function sheet() {
  return screen.findByRole('region', { name: 'What I said, and what happened' });
}

test.each([
  ['nobody asked', inState('NOT_ASKED'), 'Thank you for telling us. We have kept your words.'],
  [
    'they wait',
    { ...inState('UNDECIDED'), answerBy: '2999-12-01', answerOwnerName: 'Kim Manager' },
    'We are still thinking about it. Kim Manager will tell you by 1 December 2999.',
  ],
  [
    'they have waited too long',
    { ...inState('UNDECIDED'), answerBy: '2020-12-01', answerOwnerName: 'Kim Manager' },
    'You should have had an answer by 1 December 2020. We are sorry that you wait. It is for Kim Manager to give it.',
  ],
  ['it was decided', inState('DECIDED'), 'What was decided on 2 November 2026You get a dog in May.'],
  [
    'they were told',
    inState('TOLD', [telling]),
    'What Kim Manager told you on 4 November 2026The dog comes in May.What you said to thatHooray!',
  ],
  [
    'they were told of something that is not done yet',
    inState('TOLD', [telling], { actionPromised: true, actions: [{ state: 'UNDER_WAY' }] }),
    'What was decided, as Kim Manager told you on 4 November 2026The dog comes in May.What you said to thatHooray!It is not done yet. We will tell you when it is.',
  ],
  [
    'it is done, and they were told of the decision alone',
    inState('DONE_UNTOLD', [{ ...telling, reaction: null }], { actions: [{ state: 'SHOWN' }] }),
    'What was decided, as Kim Manager told you on 4 November 2026The dog comes in May.Is something not right',
  ],
  [
    'they were told that it is done',
    inState('TOLD', [telling], { actions: [{ state: 'SHOWN' }] }),
    'What Kim Manager told you on 4 November 2026The dog comes in May.What you said to thatHooray!Is something not right',
  ],
  ['it was answered long ago', inState('ANSWERED'), 'You were given an answer.'],
])('the sheet says to the child what happened where %s', async (_what, changes, words) => {
  draw([said('f1', changes)]);
  expect(await sheet()).toHaveTextContent(words);
});

test('a child who did not want to be told is not told by paper', async () => {
  draw([said('f1', inState('ASKED_NOT'))]);
  expect(await sheet()).toHaveTextContent('Words f1');
  expect(await sheet()).not.toHaveTextContent('dog');
});

test('as many as one sheet holds are on it where nobody chose, the newest ones', async () => {
  draw(['f1', 'f2', 'f3', 'f4', 'f5'].map((id) => said(id, {})));
  expect(await sheet()).toHaveTextContent('Words f4');
  expect(await sheet()).not.toHaveTextContent('Words f5');
});

test('what they said to an answer stands once, with the answer; while they wait for another one it stands for itself', async () => {
  const reactionTo = { __typename: 'ReactionTo' as const, feedbackId: 'f2', words: 'Words f2', toldOn: '2026-11-04' };
  const answered = said('f2', inState('TOLD', [{ ...telling, reaction: 'Words f1' }]));
  const { unmount } = draw([said('f1', { reactionTo }), answered]);
  expect((await sheet()).textContent.match(/Words f1/g)).toHaveLength(1);
  expect(await sheet()).toHaveTextContent('What you said to thatWords f1');
  unmount();
  draw([said('f1', { reactionTo, ...inState('UNDECIDED'), answerBy: null }), answered]);
  expect((await sheet()).textContent.match(/Words f1/g)).toHaveLength(2);
});

test('of what they took back nothing stands beside what they still say', async () => {
  const wish = inState('WITHDRAWN').chains?.map((chain) => ({ ...chain, kind: 'WISHES_AND_FEELINGS' as const })) ?? [];
  draw([said('f1', { wishesAndFeelings: 'To move', chains: [...(inState('NOT_ASKED').chains ?? []), ...wish] })]);
  expect(await sheet()).toHaveTextContent('Words f1');
  expect(await sheet()).not.toHaveTextContent('To move');
});

test('what must stay from somebody is on no sheet unless it is chosen, and then it says what paper does', async () => {
  const { user } = draw([
    said('f1', { doNotTell: 'Dad' }),
    said('f2', {}),
    said('f3', { withheldFrom: ['Kim Manager'] }),
  ]);
  expect(await sheet()).toHaveTextContent('Words f2');
  expect(await sheet()).not.toHaveTextContent(/Words f[13]/);
  await user.click(screen.getByRole('checkbox', { name: 'Words f1' }));
  expect(await sheet()).toHaveTextContent('Words f1');
  expect(await sheet()).not.toHaveTextContent('Dad');
  expect(screen.getByText('Something here must stay from somebody.')).toBeVisible();
});

test('says which answers paper would be the first to tell, and of what was done since that it is not on it', async () => {
  draw([
    said('f1', inState('DECIDED')),
    said('f2', inState('COULD_NOT')),
    said('f3', inState('DONE_UNTOLD', [telling])),
  ]);
  expect(await screen.findByText(/2 answers on this page have not been told to Amber yet/)).toBeVisible();
  expect(screen.getByText(/Something that Amber was promised is done, and nobody has told them/)).toBeVisible();
});

test('warns before paper tells alone what nobody could tell them', async () => {
  const { user } = draw([said('f1', inState('UNREACHED')), said('f2', {})]);
  expect(await screen.findByText('Nobody could tell Amber one of these answers,')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Words f1' }));
  expect(screen.queryByText('Nobody could tell Amber one of these answers,')).toBeNull();
});

test('what they took back is put before them only where somebody chooses it', async () => {
  draw([said('f1', inState('WITHDRAWN')), said('f2', {})]);
  expect(await sheet()).not.toHaveTextContent('Words f1');
  expect(screen.getByText(/they took it back$/)).toBeVisible();
});

test('is printed by its one button; without a word of the child there is nothing to print', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { user } = draw([said('f1', {})]);
  await user.click(await screen.findByRole('button', { name: 'Print this page' }));
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
});

test('has room for whoever has not said anything', async () => {
  draw([said('f1', { words: null, observation: 'Smiled' })]);
  expect(await screen.findByText('Nothing that Amber said is here yet')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Print this page' })).toBeNull();
  expect(within(document.body).queryByText('Smiled')).toBeNull();
});
