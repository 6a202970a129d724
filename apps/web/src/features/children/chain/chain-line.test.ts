import { expect, test } from 'vitest';

import { chainLine } from './chain-line';
import type { Doing, StandingDecision, StatementChain } from './chain-text';

const decision: StandingDecision = {
  id: 'd1',
  outcome: 'CHANGED',
  weight: null,
  reason: 'You get a dog.',
  decidedOn: '2026-11-03',
  decidedByName: 'Sam Worker',
  recordedByName: 'Sam Worker',
  correction: null,
  actionPromised: false,
  actions: [],
  tellings: [],
};
const task: Doing = {
  id: 'x1',
  actionId: null,
  taskId: 'k1',
  no: null,
  title: 'Ring the dogs’ home',
  ownerId: 'u1',
  ownerName: 'Sam Worker',
  dueOn: '2026-11-10',
  columnKey: null,
  promisedByName: 'Sam Worker',
  promisedOn: '2026-11-03',
  state: 'UNDER_WAY',
  doneOn: null,
  shown: null,
  shownByName: null,
  shownOn: null,
  excuse: null,
  excuseByName: null,
  excuseOn: null,
  version: 1,
  history: [],
};
const card: Doing = { ...task, actionId: 'a1', taskId: null, columnKey: 'IN_PROGRESS' };
const done: Doing = { ...task, state: 'SHOWN', doneOn: '2026-11-09' };
const telling: StandingDecision['tellings'][number] = {
  id: 't1',
  result: 'TOLD',
  toldOn: '2026-11-12',
  toldByName: 'Sam Worker',
  means: null,
  words: null,
  reason: null,
  tryAgainOn: null,
  writtenByName: null,
  othersTold: null,
  translation: null,
  translationLanguage: null,
  reaction: 'OK',
  reactionFeedbackId: 'f9',
  stillNotRight: false,
  reactionWaits: false,
  reactionAnswerBy: null,
};

const lines: readonly (readonly [StatementChain['state'], Partial<StandingDecision>, string])[] = [
  ['DECIDED', {}, 'Decided 3 Nov · not told yet'],
  ['DECIDED', { actionPromised: true }, 'Decided 3 Nov · nobody has said what will be done · not told yet'],
  ['DECIDED', { actions: [task] }, 'Decided 3 Nov · to be done by 10 Nov · not told yet'],
  ['TOLD', { actions: [card], tellings: [telling] }, 'Decided 3 Nov · on the plan · told of the decision 12 Nov: “OK”'],
  [
    'TOLD',
    { actionPromised: true, tellings: [telling] },
    'Decided 3 Nov · nobody has said what will be done · told of the decision 12 Nov: “OK”',
  ],
  ['TOLD', { actions: [done], tellings: [telling] }, 'Decided 3 Nov · done 9 Nov · told 12 Nov: “OK”'],
  [
    'TOLD',
    { tellings: [{ ...telling, stillNotRight: true, reactionWaits: true }] },
    'Decided 3 Nov · told 12 Nov: “OK”, still not right',
  ],
  [
    'DONE_UNTOLD',
    { actions: [done], tellings: [{ ...telling, reaction: null }] },
    'Decided 3 Nov · done 9 Nov · told of the decision 12 Nov · not told that it is done',
  ],
  ['COULD_NOT', { tellings: [{ ...telling, result: 'COULD_NOT' }] }, 'Decided 3 Nov · not told yet'],
  ['ASKED_NOT', { tellings: [{ ...telling, result: 'ASKED_NOT' }] }, 'Decided 3 Nov · asked not to be told 12 Nov'],
  ['UNREACHED', { tellings: [{ ...telling, result: 'UNREACHED' }] }, 'Decided 3 Nov · could not be told 12 Nov'],
  ['WITHDRAWN', { tellings: [{ ...telling, result: 'WITHDRAWN' }] }, 'Decided 3 Nov · taken back 12 Nov'],
];

test.each(lines)('says %s in one line', (state, changes, line) => {
  expect(
    chainLine({ ...decision, ...changes }, state)
      .replaceAll('\u00A0', ' ')
      .replaceAll(' 2026', ''),
  ).toBe(line);
});
