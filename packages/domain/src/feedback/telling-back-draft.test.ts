import { expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { askedTellingBack, settleTellingBack, tellingBackDraft } from './telling-back-draft.js';

const limits = { today: '2026-11-24', decidedOn: '2026-11-20' };
const draft = {
  clientId: 'c1',
  decisionId: 'd1',
  feedbackId: 'f1',
  result: 'TOLD',
  toldOn: '2026-11-22',
  words: ' You visit on Saturday. ',
  means: 'CONVERSATION',
  reason: 'Nobody at home',
  tryAgainOn: '2026-11-27',
  reaction: null,
  stillNotRight: null,
  toldById: null,
  othersTold: 'Her carer',
  translation: ' Odwiedzasz w sobotę. ',
  translationLanguage: 'pl',
};

function problems(changes: object) {
  const parsed = parseDraft(tellingBackDraft(limits), { ...draft, ...changes });
  return parsed.ok ? {} : parsed.fields;
}

test.each([
  ['no words', { words: ' ' }, { words: 'Enter the words in which they were told' }],
  ['no way of telling', { means: 'OBSERVATION' }, { means: 'Choose how they were told' }],
  ['a day to come', { toldOn: '2026-11-25' }, { toldOn: 'The date must be today or in the past' }],
  [
    'a day before the decision',
    { toldOn: '2026-11-19' },
    { toldOn: 'The date must be on or after 20 November 2026, when it was decided' },
  ],
  ['no reason', { result: 'COULD_NOT', reason: null }, { reason: 'Enter why they could not be told' }],
  [
    'no day to try again',
    { result: 'COULD_NOT', tryAgainOn: null },
    { tryAgainOn: 'Enter the day on which you try again, like 27\u00A03\u00A02026' },
  ],
  [
    'trying again today',
    { result: 'COULD_NOT', tryAgainOn: '2026-11-24' },
    { tryAgainOn: 'The date must be in the future' },
  ],
  [
    'a translation into nobody’s language',
    { translationLanguage: null },
    { translationLanguage: 'Choose in which language these words are' },
  ],
  ['a language without words', { translation: ' ' }, { translation: 'Enter the words in that language' }],
  ['giving up without a reason', { result: 'UNREACHED', reason: ' ' }, { reason: 'Enter why nobody tries again' }],
  [
    'words taken back without a reason',
    { result: 'WITHDRAWN', reason: null },
    { reason: 'Enter who took the words back, and why' },
  ],
  ['somebody who asked not to be told, without words', { result: 'ASKED_NOT', words: null, means: null }, {}],
])('%s', (_what, changes, fields) => {
  expect(problems(changes)).toEqual(fields);
});

function asked(changes: object) {
  const parsed = parseDraft(askedTellingBack(limits), { ...draft, ...changes });
  return parsed.ok ? {} : parsed.fields;
}

test('the form asks whether they were told and who went: neither is taken for granted', () => {
  expect(asked({ result: '', toldById: '' })).toEqual({
    result: 'Choose whether they were told',
    toldById: 'Choose who went to tell them',
  });
  expect(asked({ toldOn: '2026-11-25' })).toEqual({ toldOn: 'The date must be today or in the past' });
  expect(asked({ toldById: 'u1' })).toEqual({});
});

test.each([
  [
    'TOLD',
    {
      words: 'You visit on Saturday.',
      means: 'CONVERSATION',
      translation: 'Odwiedzasz w sobotę.',
      translationLanguage: 'pl',
    },
  ],
  ['COULD_NOT', { reason: 'Nobody at home', tryAgainOn: '2026-11-27', othersTold: 'Her carer' }],
  ['ASKED_NOT', { reason: 'Nobody at home' }],
  ['UNREACHED', { reason: 'Nobody at home' }],
  ['WITHDRAWN', { reason: 'Nobody at home' }],
])('of %s only what belongs to it is stored', (result, stored) => {
  const parsed = parseDraft(tellingBackDraft(limits), { ...draft, result });
  if (!parsed.ok) throw new Error('The draft is sound');
  const nothing = { words: null, means: null, reason: null, tryAgainOn: null, othersTold: null };
  const rest = { ...nothing, translation: null, translationLanguage: null };
  expect(settleTellingBack(parsed.value)).toEqual({ result, toldOn: '2026-11-22', ...rest, ...stored });
});
