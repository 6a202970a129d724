import { expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { heirProblem, leavingDraft } from './leaving-draft.js';

const today = '2026-11-30';
const draft = { clientId: 'a', userId: 'b', lastOn: '2026-12-31', atOnce: false };

test.each([
  [{}, null],
  [{ lastOn: today }, null],
  [{ lastOn: today, atOnce: true }, null],
  [{ lastOn: '' }, { lastOn: 'Enter the last day, like 27\u00A03\u00A02026' }],
  [{ lastOn: '2026-11-29' }, { lastOn: 'Choose today or a later day' }],
  [{ atOnce: true }, { lastOn: 'Access that ends now ends today' }],
])('leaving: %j', (change, fields) => {
  const parsed = parseDraft(leavingDraft(today), { ...draft, ...change });
  expect(parsed.ok ? null : parsed.fields).toEqual(fields);
});

const nothing = { children: 0, work: 0, tasks: 0, actions: 0, covers: 0 };
const noManager = 'Their team has no manager to whom it could go: choose a person';

test.each([
  ['nothing to nobody', nothing, null, null, null],
  ['a child to the manager', { ...nothing, children: 1 }, null, 'manager', null],
  ['a child to nobody', { ...nothing, children: 1 }, null, null, noManager],
  ['an answer to nobody', { ...nothing, work: 1 }, null, null, noManager],
  ['a task to nobody', { ...nothing, tasks: 1 }, null, null, noManager],
  ['a card to nobody', { ...nothing, actions: 1 }, null, null, noManager],
  ['somebody’s place while they are away', { ...nothing, covers: 1 }, null, null, null],
  ['a child to a colleague', { ...nothing, children: 1 }, 'kit', null, null],
  ['a child to somebody else', { ...nothing, children: 1 }, 'sam', 'manager', 'Choose somebody who does the same work'],
])('%s', (_name, left, toUserId, managerId, problem) => {
  expect(heirProblem(left, { toUserId, managerId, candidates: ['kit'] })).toBe(problem);
});
