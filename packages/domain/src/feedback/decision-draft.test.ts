import { expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { askedDecision, decisionDraft, settleDecision } from './decision-draft.js';

const limits = { today: '2026-11-24', saidOn: '2026-11-12' };
const draft = {
  clientId: 'c1',
  feedbackIds: ['f1'],
  statementIds: null,
  outcome: 'PARTLY',
  weight: null,
  reason: ' You will see your sister every week. ',
  decidedOn: null,
  decidedBy: ' The panel ',
  replaces: null,
  correction: 'Not asked',
  actionPromised: null,
  actionId: null,
  newAction: null,
  task: null,
  dropActions: null,
};
const task = { title: 'Ring', ownerId: 'u1', dueOn: '2026-12-01' };
const card = { title: 'Pets', objectiveId: 'o1', leadId: 'u1', dueOn: '2026-12-01' };

function problems(changes: object) {
  const parsed = parseDraft(decisionDraft(limits), { ...draft, ...changes });
  return parsed.ok ? {} : parsed.fields;
}

test.each([
  ['no words', { feedbackIds: [] }, { feedbackIds: 'Choose the words that this answers' }],
  ['no outcome', { outcome: null }, { outcome: 'Choose what is done about it' }],
  ['no reason', { reason: '  ' }, { reason: 'Enter the reason, in words that can be read to them' }],
  ['a day to come', { decidedOn: '2026-11-25' }, { decidedOn: 'The date must be today or in the past' }],
  [
    'a day before it was said',
    { decidedOn: '2026-11-11' },
    { decidedOn: 'The date must be on or after 12 November 2026, when it was said' },
  ],
  ['no such day', { decidedOn: '2026-11-31' }, { decidedOn: 'Enter the day it was decided, like 27\u00A03\u00A02026' }],
  [
    'another decision without saying why',
    { replaces: 'd1', correction: ' ' },
    { correction: 'Enter why the decision is another one now' },
  ],
  ['a task without a name', { task: { ...task, title: ' ' } }, { 'task.title': 'Enter what is to be done' }],
  ['a task of nobody', { task: { ...task, ownerId: '' } }, { 'task.ownerId': 'Choose who does it' }],
  [
    'a task of yesterday',
    { task: { ...task, dueOn: '2026-11-23' } },
    { 'task.dueOn': 'The date must be today or in the future' },
  ],
  [
    'a card of yesterday',
    { newAction: { ...card, dueOn: '2026-11-23' } },
    { 'newAction.dueOn': 'The date must be today or in the future' },
  ],
  [
    'a card without an objective',
    { newAction: { ...card, objectiveId: '' } },
    { 'newAction.objectiveId': 'Choose which objective it serves' },
  ],
  ['a card that nobody leads', { newAction: { ...card, leadId: '' } }, { 'newAction.leadId': 'Choose who leads it' }],
  ['a card that was not chosen', { actionId: '' }, { actionId: 'Choose which action of the plan' }],
  [
    'a card and a task',
    { actionId: 'a1', task },
    { actionId: 'Choose one: a card that is there, a new card, or a task' },
  ],
  ['a reason too long', { reason: 'a'.repeat(2001) }, { reason: 'Use at most 2,000 characters: this has 2,001' }],
])('refuses %s', (_what, changes, fields) => {
  expect(problems(changes)).toEqual(fields);
});

test.each([
  ['the day it was said', { decidedOn: '2026-11-12' }],
  ['today', { decidedOn: '2026-11-24' }],
  ['a task for today', { task: { ...task, dueOn: '2026-11-24' } }],
  ['a new card', { newAction: card }],
  ['a card that is there', { actionId: 'a1' }],
  ['another decision with its reason', { replaces: 'd1', correction: 'The court decided since' }],
])('takes %s', (_what, changes) => {
  expect(problems(changes)).toEqual({});
});

test('the form asks what weight the words had, what happens next, who decided and when', () => {
  const parsed = parseDraft(askedDecision(limits), { ...draft, decidedOn: '', decidedBy: undefined });
  expect(parsed).toEqual({
    ok: false,
    fields: {
      weight: 'Choose what weight the words had',
      actionPromised: 'Choose what happens next',
      decidedOn: 'Enter the day it was decided, like 27\u00A03\u00A02026',
      decidedBy: 'Choose who decided',
    },
  });
});

test('what is stored has no spaces at its ends, today where no day is given, and no correction of nothing', () => {
  const parsed = parseDraft(decisionDraft(limits), draft);
  if (!parsed.ok) throw new Error('The draft is sound');
  expect(settleDecision(parsed.value, limits.today)).toEqual({
    outcome: 'PARTLY',
    weight: null,
    reason: 'You will see your sister every week.',
    decidedOn: '2026-11-24',
    decidedByName: 'The panel',
    replaces: null,
    correction: null,
    actionPromised: false,
    dropActions: false,
  });
});

test.each([
  ['nothing', {}, false],
  ['something, not yet what', { actionPromised: true }, true],
  ['a task, whatever else is said', { task, actionPromised: false }, true],
  ['a new card', { newAction: card }, true],
  ['a card that is there', { actionId: 'a1' }, true],
])('with %s: promised is %s', (_what, changes, promised) => {
  const parsed = parseDraft(decisionDraft(limits), { ...draft, ...changes });
  if (!parsed.ok) throw new Error('The draft is sound');
  expect(settleDecision(parsed.value, limits.today).actionPromised).toBe(promised);
});
