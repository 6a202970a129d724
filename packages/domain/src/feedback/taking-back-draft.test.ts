import { expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { takingBackDraft } from './taking-back-draft.js';

const draft = { clientId: '1', feedbackId: '2', statementIds: ['3'], takenBackOn: '2026-11-24', reason: ' Not now ' };
const limits = { today: '2026-11-24', saidOn: '2026-11-20' };

test.each([
  [{}, null],
  [{ statementIds: null }, null],
  [{ takenBackOn: '2026-11-20' }, null],
  [{ takenBackOn: '2026-11-19' }, { takenBackOn: 'The date must be on or after 20 November 2026, when it was said' }],
  [{ takenBackOn: '2026-11-25' }, { takenBackOn: 'The date must be today or in the past' }],
  [{ takenBackOn: '' }, { takenBackOn: 'Enter the day, like 27\u00A03\u00A02026' }],
  [{ reason: '  ' }, { reason: 'Enter what they said about it, in their words' }],
])('taking words back, %j: %j', (changes, fields) => {
  const parsed = parseDraft(takingBackDraft(limits), { ...draft, ...changes });
  expect(parsed.ok ? null : parsed.fields).toEqual(fields);
});
