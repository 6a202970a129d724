import { describe, expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { consentAnswersDraft, type AskedAgain } from './consent-answers.js';
import type { AskedConsent } from './consent-rules.js';

const use = 'TRAINING';
const childYes = { use, given: true, basis: 'COMPETENT_CHILD', reason: 'Told me back who will read it' } as const;
const childNo = { use, given: false, basis: 'COMPETENT_CHILD' } as const;
const motherYes = { use, given: true, basis: 'PARENTAL_RESPONSIBILITY', givenBy: 'Her mother' } as const;
const motherNo = { ...motherYes, given: false } as const;
const nobodysNo = { use, given: false } as const;
const notAsked = { use, given: null } as const;
const membersYes = { use, given: true, basis: 'EACH_MEMBER', reason: 'One by one, nine of nine' } as const;
const speakerYes = { use, given: true, basis: 'SPEAKER' } as const;
const elsewhere = { ...childYes, use: 'SERVICE_REPORT' } as const;
const councilYes = { ...motherYes, givenBy: 'Children’s Services' };

const child = { speakerRole: 'CHILD' } as const;

function refused(asked: AskedAgain, ...consents: readonly AskedConsent[]): readonly string[] {
  const parsed = parseDraft(consentAnswersDraft(asked), { consents });
  return parsed.ok ? [] : Object.keys(parsed.fields);
}

describe('who may answer when a child’s words are asked about again', () => {
  test.each([
    ['at 16 the young person, after a parent', 16, [motherYes], childYes, []],
    ['at 16 the young person, without anybody’s judgement', 16, [motherYes], { ...childYes, reason: null }, []],
    ['at 16 no parent any more', 16, [motherYes], motherYes, ['consents.0.basis']],
    ['at 16 no parent, not even to take it back', 16, [motherYes], motherNo, ['consents.0.basis']],
    ['at 18 only they themselves', 18, [childYes], childYes, []],
    ['at 18 no parent', 18, [motherYes], motherYes, ['consents.0.basis']],
    ['a small child who wants their words back, over a parent’s yes', 6, [motherYes], childNo, []],
    ['a child who wants their words back, over their own yes', 12, [childYes], childNo, []],
    ['a parent who takes back what they agreed to', 6, [motherYes], motherNo, []],
    ['a parent who changes their own no', 6, [motherNo], motherYes, []],
    ['no parent over an able child’s no', 12, [childNo], motherYes, ['consents.0.basis']],
    ['no parent over an able child’s yes', 12, [childYes], motherNo, ['consents.0.basis']],
    ['no parent over a child who was able for another use', 12, [elsewhere], motherYes, ['consents.0.basis']],
    ['no parent over a no of which nobody says whose it was', 12, [nobodysNo], motherYes, ['consents.0.basis']],
    ['a parent over such a no to something else', 12, [{ ...nobodysNo, use: 'SERVICE_REPORT' }], motherYes, []],
    ['a child over such a no, who understands', 12, [nobodysNo], childYes, []],
    ['not the council', 6, [motherYes], councilYes, ['consents.0.givenBy']],
    ['a child of 15 only where somebody says how', 15, [], { ...childYes, reason: ' ' }, ['consents.0.reason']],
    ['of unknown age only the child', null, [motherYes], motherNo, ['consents.0.basis']],
    ['nobody in particular', 12, [childYes], nobodysNo, ['consents.0.basis']],
    ['nobody: an answer is not unmade', 12, [childYes], notAsked, ['consents.0.given']],
    ['a child who was not asked when it was written down', 12, [notAsked], childYes, []],
  ] as const)('%s', (_who, age, before, answer, fields) => {
    expect(refused({ told: child, age, before }, answer)).toEqual(fields);
  });

  test('a child who takes one use back is not overruled for another in the same breath', () => {
    const overruled = { ...motherYes, use: 'SERVICE_REPORT' };
    expect(refused({ told: child, age: 9, before: [] }, childNo, overruled)).toEqual(['consents.1.basis']);
  });

  test('something is answered, and each use once', () => {
    const asked = { told: child, age: 17, before: [] };
    expect(refused(asked)).toEqual(['consents']);
    expect(refused(asked, childYes, childNo)).toEqual(['consents.1.use']);
  });
});

test('of a group one member is enough to take it back, and each is asked for a yes', () => {
  const asked = { told: { groupName: 'Care Leavers Forum' }, age: null, before: [membersYes] };
  expect(refused(asked, nobodysNo)).toEqual([]);
  expect(refused(asked, membersYes)).toEqual([]);
  expect(refused(asked, { ...membersYes, reason: '' })).toEqual(['consents.0.reason']);
  expect(refused(asked, { use, given: true })).toEqual(['consents.0.basis']);
});

test('about their own view whoever said it answers, at any age of the child', () => {
  const asked = { told: { speakerRole: 'PARENT' } as const, age: 17, before: [speakerYes] };
  expect(refused(asked, { ...speakerYes, given: false })).toEqual([]);
  expect(refused(asked, childNo)).toEqual(['consents.0.basis']);
});
