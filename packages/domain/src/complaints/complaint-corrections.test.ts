import { describe, expect, it } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { sharingRefusal } from './complaint-sharing.js';
import { correctionDraft } from './correction-draft.js';
import { correctedFieldInWords, correctedValueInWords } from './correction-words.js';
import { endDraft } from './end-draft.js';
import { learningDraft } from './learning-draft.js';

const today = '2026-11-24';
const receivedOn = '2026-11-10';

function problems(schema: Parameters<typeof parseDraft>[0], draft: object) {
  const result = parseDraft(schema, draft);
  return result.ok ? {} : result.fields;
}

describe('a correction', () => {
  const schema = correctionDraft({ today, receivedOn });
  const right = { fromWhom: 'PARENT', reason: 'She rang: she is his mother' };

  it('needs a reason', () => {
    expect(problems(schema, right)).toEqual({});
    expect(problems(schema, { ...right, reason: ' ' })).toEqual({ reason: 'Enter why you are changing it' });
  });

  it.each([
    ['a child without a word on advocacy', { fromWhom: 'CHILD' }, 'advocacy', 'Select whether you offered an advocate'],
    [
      'a day of an offer that was not made',
      { advocacy: 'NOT_OFFERED', advocacyOfferedOn: today },
      'advocacyOfferedOn',
      'Leave it empty, or select above that an advocate was offered',
    ],
    [
      'an advocate for somebody who wants none',
      { advocacy: 'OFFERED_DECLINED', advocacyProvider: 'Open Door' },
      'advocacyProvider',
      'Leave it empty, or select above that they would like an advocate',
    ],
    [
      'another procedure without its reason',
      { procedure: 'CORPORATE' },
      'procedureReason',
      'Enter why this isn’t under the children’s statutory procedure',
    ],
    [
      'an acknowledgement before it came',
      { acknowledgedOn: '2026-11-09' },
      'acknowledgedOn',
      'It must have been acknowledged on or after the day it was received',
    ],
    [
      'an interest decided before it came',
      { fromWhom: 'SUFFICIENT_INTEREST', sufficientInterestOn: '2026-11-09' },
      'sufficientInterestOn',
      'The decision must be on or after the day the complaint was received',
    ],
  ])('refuses %s', (_what, change, field, message) => {
    expect(problems(schema, { ...right, ...change })).toEqual({ [field]: message });
  });

  it('is told in words', () => {
    expect(correctedFieldInWords('fromWhom')).toBe('Who is complaining');
    expect(correctedValueInWords('fromWhom', 'CARE_LEAVER')).toBe('A care leaver');
    expect(correctedValueInWords('procedure', 'CORPORATE')).toBe('Council’s corporate complaints procedure');
    expect(correctedValueInWords('advocacy', 'OFFERED_ACCEPTED')).toBe('Offered, and they would like one');
    expect(correctedValueInWords('acknowledgedOn', '2026-10-02')).toBe('2 October 2026');
    expect(correctedValueInWords('procedureReason', 'About a road')).toBe('About a road');
  });
});

describe('an end without an answer', () => {
  const schema = endDraft({ today, receivedOn });
  const withdrawn = {
    endKind: 'WITHDRAWN',
    endedOn: '2026-11-16',
    endReason: 'It is sorted',
    endSaidBy: 'Petra Vane, by phone',
  };

  it('is a day, a reason and somebody’s word', () => {
    expect(problems(schema, withdrawn)).toEqual({});
    expect(problems(schema, { endKind: null, endedOn: '' })).toEqual({
      endKind: 'Select how it ended',
      endedOn: 'Enter the date that it ended',
    });
  });

  it.each([
    [
      'WITHDRAWN',
      'Enter what they said about withdrawing it',
      'Enter who withdrew it: the person, or whoever speaks for them',
    ],
    [
      'REMEDIED',
      'Enter what was put right',
      'Enter who agreed that it is put right. Without their agreement, answer the complaint instead',
    ],
    ['NOT_FOR_PROCEDURE', 'Enter why, and where it is handled now', undefined],
  ])('asks of %s for what belongs to it', (endKind, endReason, endSaidBy) => {
    const asked = problems(schema, { endKind, endedOn: today, endReason: ' ', endSaidBy: '' });
    expect(asked).toEqual(endSaidBy === undefined ? { endReason } : { endReason, endSaidBy });
  });

  it('is not before the complaint, nor still to come', () => {
    expect(problems(schema, { ...withdrawn, endedOn: '2026-11-09' })).toEqual({
      endedOn: 'It can’t have ended before 10 November 2026, when it was received',
    });
    expect(problems(schema, { ...withdrawn, endedOn: '2026-11-25' })).toEqual({
      endedOn: 'The date must be today or in the past',
    });
  });
});

it('learning written down on its own says what was learnt', () => {
  expect(problems(learningDraft, { learnt: '', learningChange: 'A new form' })).toEqual({
    learnt: 'Enter what was learnt',
  });
});

it.each([
  ['a practitioner whose work it concerns', { isAboutThem: false }, false, null],
  [
    'somebody whose work it does not concern',
    undefined,
    true,
    'Select a practitioner who works with the child, or in the team that it is about',
  ],
  [
    'the person whom it is about',
    { isAboutThem: true },
    false,
    'The complaint is about this person. Say that they are to know all the same, or select somebody else',
  ],
  ['the person whom it is about, deliberately', { isAboutThem: true }, true, null],
])('that it exists is shared, or not, with %s', (_who, confidant, althoughAboutThem, refusal) => {
  expect(sharingRefusal(confidant, althoughAboutThem)).toBe(refusal);
});
