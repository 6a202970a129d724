import { describe, expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { type AskedBeforeDraft, askedBeforeDraft, settleAskedBefore } from './asked-before-draft.js';
import { decisionTellingDraft, settleDecisionTelling } from './decision-telling-draft.js';
import { decisionCorrectionDraft, lifeDecisionDraft, settleLifeDecision } from './life-decision-draft.js';
import { withdrawalDraft } from './withdrawal-draft.js';

const today = '2026-11-24';

function problems(parsed: ReturnType<typeof parseDraft>): unknown {
  return parsed.ok ? null : parsed.fields;
}

describe('writing a decision down', () => {
  const draft = { clientId: '1', childId: '2', kind: 'SCHOOL', what: 'A new school', tookEffectOn: '2026-11-20' };

  test('takes what was decided and the day, of today, before and up to a year ahead', () => {
    for (const tookEffectOn of [today, '2019-01-01', '2027-11-25']) {
      expect(problems(parseDraft(lifeDecisionDraft(today), { ...draft, tookEffectOn }))).toBeNull();
    }
  });

  test.each([
    [{ kind: '' }, { kind: 'Choose what was decided about' }],
    [{ kind: 'OTHER', title: ' ' }, { title: 'Enter what it is about' }],
    [{ what: ' ' }, { what: 'Enter what was decided' }],
    [{ tookEffectOn: '20 11' }, { tookEffectOn: 'Enter the day it takes effect, like 27\u00A03\u00A02026' }],
    [{ tookEffectOn: '2027-11-26' }, { tookEffectOn: 'A year ahead at most' }],
    [{ what: 'a'.repeat(2001) }, { what: 'Use at most 2,000 characters: this has 2,001' }],
    [{ title: 'a'.repeat(301) }, { title: 'Use at most 300 characters: this has 301' }],
    [{ decidedBy: 'a'.repeat(201) }, { decidedBy: 'Use at most 200 characters: this has 201' }],
  ])('%j is refused', (changes, fields) => {
    expect(problems(parseDraft(lifeDecisionDraft(today), { ...draft, ...changes }))).toEqual(fields);
  });
});

describe('putting right what was written down', () => {
  const draft = {
    clientId: '1',
    lifeDecisionId: '2',
    seen: 0,
    kind: 'SCHOOL',
    what: 'A new school',
    reason: 'Misheard',
  };
  const right = { ...draft, tookEffectOn: '2026-11-20' };

  test.each([
    [{}, null],
    [{ reason: ' ' }, { reason: 'Enter what was wrong, and why it is different' }],
    [{ reason: 'a'.repeat(2001) }, { reason: 'Use at most 2,000 characters: this has 2,001' }],
    [{ kind: 'OTHER' }, { title: 'Enter what it is about' }],
    [{ tookEffectOn: '2027-11-26' }, { tookEffectOn: 'A year ahead at most' }],
  ])('%j is answered with %j', (changes, fields) => {
    expect(problems(parseDraft(decisionCorrectionDraft(today), { ...right, ...changes }))).toEqual(fields);
  });

  test('keeps a title only where it is none of the kinds, and who decided where that is said', () => {
    const says = { kind: 'OTHER', title: ' A trip ', what: 'She goes', tookEffectOn: today, decidedBy: ' ' } as const;
    expect(settleLifeDecision(says)).toEqual({ ...says, title: 'A trip', decidedBy: null });
    expect(settleLifeDecision({ ...says, kind: 'SCHOOL' })).toMatchObject({ title: null });
  });

  test.each([
    [{ because: '' }, { because: 'Choose why it should not stand here' }],
    [{ because: 'OTHER', reason: ' ' }, { reason: 'Enter why it should not stand here' }],
    [{ because: 'OTHER', reason: 'A rumour' }, null],
    [{ because: 'WRONG_CHILD' }, null],
  ])('withdrawing it: %j is answered with %j', (why, fields) => {
    expect(problems(parseDraft(withdrawalDraft, { clientId: '1', lifeDecisionId: '2', seen: 0, ...why }))).toEqual(
      fields,
    );
  });
});

describe('saying whether they were asked', () => {
  const draft = { clientId: '1', lifeDecisionId: '2', seen: 0 };
  const yes: AskedBeforeDraft = { ...draft, answer: 'YES', statementIds: ['3', '3'], weight: 'MUCH', why: 'MISSED' };

  test('takes yes with their words and their weight, no with why, not known with where somebody looked', () => {
    for (const said of [
      yes,
      { ...draft, answer: 'NO', why: 'COURT' },
      { ...draft, answer: 'NOT_KNOWN', words: 'The file' },
    ]) {
      expect(problems(parseDraft(askedBeforeDraft, said))).toBeNull();
    }
  });

  test.each([
    [{ answer: '' }, { answer: 'Choose whether they were asked before' }],
    [
      { answer: 'YES', statementIds: [] },
      { statementIds: 'Choose what they said before it was decided', weight: 'Choose what weight their words had' },
    ],
    [{ answer: 'NO' }, { why: 'Choose why they were not asked' }],
    [{ answer: 'NO', why: 'OTHER', words: ' ' }, { words: 'Enter why they were not asked' }],
    [{ answer: 'NO', why: 'MISSED' }, { words: 'Enter how it was missed, and how they are asked now' }],
    [{ answer: 'NOT_KNOWN' }, { words: 'Enter where you looked, and whom you asked' }],
    [
      { answer: 'NO', why: 'COURT', words: 'a'.repeat(2001) },
      { words: 'Use at most 2,000 characters: this has 2,001' },
    ],
  ])('%j is refused', (changes, fields) => {
    expect(problems(parseDraft(askedBeforeDraft, { ...draft, ...changes }))).toEqual(fields);
  });

  test('keeps only what belongs to the answer, each of their words once', () => {
    const nothing = { statementIds: [], weight: null, why: null, words: null };
    expect(settleAskedBefore(yes)).toEqual({ ...nothing, answer: 'YES', statementIds: ['3'], weight: 'MUCH' });
    expect(settleAskedBefore({ ...yes, answer: 'NO' })).toEqual({ ...nothing, answer: 'NO', why: 'MISSED' });
    expect(settleAskedBefore({ ...yes, answer: 'NOT_KNOWN', words: ' x ' })).toEqual({
      ...nothing,
      answer: 'NOT_KNOWN',
      words: 'x',
    });
  });
});

describe('telling them what was decided', () => {
  const draft = { clientId: '1', lifeDecisionId: '2', seen: 0, toldOn: today };
  const told = { ...draft, result: 'TOLD', means: 'CONVERSATION', words: 'You move on Friday', reason: 'x' } as const;

  test.each([
    [{ result: '' }, { result: 'Choose whether they were told' }],
    [{ result: 'TOLD' }, { words: 'Enter the words in which they were told', means: 'Choose how they were told' }],
    [{ ...told, means: 'OBSERVATION' }, { means: 'Choose how they were told' }],
    [{ ...told, toldOn: '2026-11-25' }, { toldOn: 'The date must be today or in the past' }],
    [
      { result: 'COULD_NOT' },
      {
        reason: 'Enter why they could not be told',
        tryAgainOn: 'Enter the day on which you try again, like 27\u00A03\u00A02026',
      },
    ],
    [{ result: 'COULD_NOT', reason: 'Ill', tryAgainOn: today }, { tryAgainOn: 'The date must be in the future' }],
    [{ result: 'UNREACHED' }, { reason: 'Enter why nobody tries again' }],
    [{ ...told, words: 'a'.repeat(2001) }, { words: 'Use at most 2,000 characters: this has 2,001' }],
    [told, null],
    [{ ...told, translation: 'W piątek' }, { translationLanguage: 'Choose in which language these words are' }],
    [{ result: 'ASKED_NOT' }, null],
  ])('%j is answered with %j', (changes, fields) => {
    expect(problems(parseDraft(decisionTellingDraft(today), { ...draft, ...changes }))).toEqual(fields);
  });

  test('keeps only what belongs to how it ended', () => {
    const untold = { toldOn: today, means: null, words: null, reason: null, tryAgainOn: null, othersTold: null };
    const nothing = { ...untold, translation: null, translationLanguage: null };
    const polish = { translation: 'W piątek', translationLanguage: 'pl' };
    const all = { ...told, ...polish, tryAgainOn: '2026-12-01', othersTold: 'Her carer' };
    expect(settleDecisionTelling(all)).toEqual({
      ...nothing,
      ...polish,
      result: 'TOLD',
      means: 'CONVERSATION',
      words: 'You move on Friday',
    });
    expect(settleDecisionTelling({ ...all, result: 'COULD_NOT' })).toEqual({
      ...nothing,
      othersTold: 'Her carer',
      result: 'COULD_NOT',
      reason: 'x',
      tryAgainOn: '2026-12-01',
    });
    expect(settleDecisionTelling({ ...all, result: 'ASKED_NOT', reason: ' ' })).toEqual({
      ...nothing,
      result: 'ASKED_NOT',
    });
  });
});
