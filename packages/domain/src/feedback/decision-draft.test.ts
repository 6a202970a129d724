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
};

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
  ['no such day', { decidedOn: '2026-11-31' }, { decidedOn: 'Enter the day it was decided, like 27 3 2026' }],
  [
    'another decision without saying why',
    { replaces: 'd1', correction: ' ' },
    { correction: 'Enter why the decision is another one now' },
  ],
  ['a reason too long', { reason: 'a'.repeat(2001) }, { reason: 'Use at most 2,000 characters: this has 2,001' }],
])('refuses %s', (_what, changes, fields) => {
  expect(problems(changes)).toEqual(fields);
});

test.each([
  ['the day it was said', { decidedOn: '2026-11-12' }],
  ['today', { decidedOn: '2026-11-24' }],
  ['another decision with its reason', { replaces: 'd1', correction: 'The court decided since' }],
])('takes %s', (_what, changes) => {
  expect(problems(changes)).toEqual({});
});

test('the form asks what weight the words had', () => {
  const parsed = parseDraft(askedDecision(limits), draft);
  expect(parsed).toEqual({ ok: false, fields: { weight: 'Choose what weight the words had' } });
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
  });
});
