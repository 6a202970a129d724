import { expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { promiseActionDraft } from './promised-action.js';
import { finishTaskDraft, reopenTaskDraft } from './task-draft.js';

const limits = { today: '2026-11-24' };
const which = { clientId: 'c1', feedbackId: 'f1', taskId: 't1', version: 1 };
const done = { ...which, doneOn: '2026-11-24', whatWasDone: 'Rang them' };

test.each([
  ['today', {}, {}],
  ['without a day', { doneOn: null }, {}],
  ['tomorrow', { doneOn: '2026-11-25' }, { doneOn: 'The date must be today or in the past' }],
  ['on no such day', { doneOn: '2026-11-31' }, { doneOn: 'Enter the day, like 27\u00A03\u00A02026' }],
  [
    'without saying what was done',
    { whatWasDone: ' ' },
    { whatWasDone: 'Enter what was done, and what is different for them now' },
  ],
  [
    'at too great length',
    { whatWasDone: 'a'.repeat(2001) },
    { whatWasDone: 'Use at most 2,000 characters: this has 2,001' },
  ],
])('a task that is done %s', (_what, changes, fields) => {
  const parsed = parseDraft(finishTaskDraft(limits), { ...done, ...changes });
  expect(parsed.ok ? {} : parsed.fields).toEqual(fields);
});

test('still needs doing only with a reason', () => {
  const parsed = parseDraft(reopenTaskDraft, { ...which, why: ' ' });
  expect(parsed).toEqual({ ok: false, fields: { why: 'Enter why it still needs doing' } });
});

test('what is promised later has to be something', () => {
  const draft = { clientId: 'c1', decisionId: 'd1', feedbackId: 'f1', actionId: null, newAction: null, task: null };
  const parsed = parseDraft(promiseActionDraft(limits), draft);
  expect(parsed).toEqual({ ok: false, fields: { actionId: 'Choose what will be done' } });
  expect(parseDraft(promiseActionDraft(limits), { ...draft, actionId: 'a1' }).ok).toBe(true);
});
