import { describe, expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { coverDraft } from './cover-draft.js';
import { giveWorkDraft } from './give-work-draft.js';

function problems(parsed: ReturnType<typeof parseDraft>): unknown {
  return parsed.ok ? null : parsed.fields;
}

describe('giving work on', () => {
  const draft = { clientId: '1', feedbackId: '2', fromUserId: null, toUserId: '3', reason: ' Off sick ', version: 1 };

  test('takes a decision about a child’s life instead of words', () => {
    expect(problems(parseDraft(giveWorkDraft, { ...draft, feedbackId: null, lifeDecisionId: '4' }))).toBeNull();
  });

  test('takes a person and a reason, without the spaces around it', () => {
    expect(parseDraft(giveWorkDraft, draft)).toMatchObject({ ok: true, value: { reason: 'Off sick' } });
  });

  test.each([
    [{ toUserId: '' }, { toUserId: 'Choose who has it from now on' }],
    [{ reason: '  ' }, { reason: 'Enter why, for example: on leave until Monday' }],
    [{ feedbackId: null }, { feedbackId: 'Choose what is given on' }],
    [{ lifeDecisionId: '4' }, { feedbackId: 'Choose what is given on' }],
    [{ reason: 'a'.repeat(301) }, { reason: 'Use at most 300 characters: this has 301' }],
  ])('%j is refused', (changes, fields) => {
    expect(problems(parseDraft(giveWorkDraft, { ...draft, ...changes }))).toEqual(fields);
  });
});

describe('being away', () => {
  const draft = { clientId: '1', absentId: null, standsInId: null, startsOn: '2026-11-24', endsOn: '2026-11-24' };

  test.each([
    [{}, null],
    [{ startsOn: '2026-11-01', endsOn: '2026-11-30' }, null],
    [{ endsOn: '2026-11-23' }, { endsOn: 'The last day must be on or after the first' }],
    [{ startsOn: '2026-11-01', endsOn: '2026-11-23' }, { endsOn: 'The last day must be today or later' }],
    [{ endsOn: '2027-11-26' }, { endsOn: 'A year at most at a time' }],
    [{ absentId: '' }, { absentId: 'Choose who is away' }],
    [{ startsOn: '24/11' }, { startsOn: 'Enter the first day away, like 27\u00A03\u00A02026' }],
  ])('%j: %j', (changes, fields) => {
    expect(problems(parseDraft(coverDraft('2026-11-24'), { ...draft, ...changes }))).toEqual(fields);
  });
});
