import { describe, expect, test } from 'vitest';
import { consentRules, consentRulesAt, type AskedConsent, type ConsentedTelling } from './consent-rules.js';

const use = 'TRAINING';
const byChild = { use, given: true, basis: 'COMPETENT_CHILD', reason: 'Told me back who will read it' } as const;
const bySelf = { use, given: true, basis: 'COMPETENT_CHILD' } as const;
const byMother = { use, given: true, basis: 'PARENTAL_RESPONSIBILITY', givenBy: 'Her mother' } as const;
const bySpeaker = { use, given: true, basis: 'SPEAKER' } as const;
const byMembers = { use, given: true, basis: 'EACH_MEMBER', reason: 'One by one, nine of nine' } as const;
const notAsked = { use, given: null } as const;
const no = { use, given: false } as const;

const child = { speakerRole: 'CHILD' } as const;
const mother = { speakerRole: 'PARENT' } as const;
const group = { groupName: 'Care Leavers Forum' };

function fieldsOf(told: ConsentedTelling, age: number | null, ...consents: readonly AskedConsent[]): readonly string[] {
  const asked = { ...told, consents };
  return [...consentRules(asked), ...consentRulesAt(asked, age)].map(([field]) => field);
}

describe('who may agree to a use of a child’s words', () => {
  test.each([
    ['a child who understands', 8, byChild, []],
    ['a child of whom nobody says how they know', 15, bySelf, ['consents.0.reason']],
    ['a young person, who is presumed able', 16, bySelf, []],
    ['somebody grown up', 18, bySelf, []],
    ['a parent of a child who is not able to', 15, byMother, []],
    ['a parent of somebody of 16', 16, byMother, ['consents.0.basis']],
    ['a parent of somebody grown up', 18, byMother, ['consents.0.basis']],
    ['a parent of a child whose age nobody knows', null, byMother, ['consents.0.basis']],
    ['a child whose age nobody knows, and who understands', null, byChild, []],
    ['a child whose age nobody knows', null, bySelf, ['consents.0.reason']],
    ['somebody without a name', 8, { ...byMother, givenBy: ' ' }, ['consents.0.givenBy']],
    ['the council', 8, { ...byMother, holder: 'COUNCIL' }, ['consents.0.givenBy']],
    ['the council by another name', 8, { ...byMother, givenBy: 'Children’s Services' }, ['consents.0.givenBy']],
    ['a worker of the council', 8, { ...byMother, givenBy: 'Her social worker' }, ['consents.0.givenBy']],
    ['an aunt called Councillor', 8, { ...byMother, givenBy: 'Aunt Councillor', holder: 'GUARDIAN' }, []],
    ['nobody in particular', 8, { use, given: true }, ['consents.0.basis']],
    ['whoever said it, which is the child', 8, bySpeaker, ['consents.0.basis']],
    ['the members of no group', 8, byMembers, ['consents.0.basis']],
    ['a no of nobody in particular', 8, no, []],
    ['a question that nobody put', 8, notAsked, []],
    ['a holder who did not decide', 8, { ...no, holder: 'COUNCIL' }, ['consents.0.holder']],
    ['a reason for a question that nobody put', 8, { ...notAsked, reason: 'Busy' }, ['consents.0.given']],
    ['a decision about a question that nobody put', 8, { ...byChild, given: null }, ['consents.0.given']],
  ] as const)('%s, at %s', (_who, age, consent, fields) => {
    expect(fieldsOf(child, age, consent)).toEqual(fields);
  });

  test('nobody agrees over the head of a child who understands', () => {
    const refused = { ...byChild, use: 'QUOTE_IN_PUBLIC', given: false };
    expect(fieldsOf(child, 9, refused, byMother)).toEqual(['consents.1.basis']);
    expect(fieldsOf(child, 9, { ...no, use: 'QUOTE_IN_PUBLIC' }, byMother)).toEqual([]);
  });

  test('each use is answered once', () => {
    expect(fieldsOf(child, 17, bySelf, no)).toEqual(['consents.1.use']);
  });
});

test('of their own view whoever said it agrees, and nobody for them', () => {
  expect(fieldsOf(mother, 8, bySpeaker)).toEqual([]);
  expect(fieldsOf(mother, 8, byChild)).toEqual(['consents.0.basis']);
  expect(fieldsOf(mother, 8, byMother)).toEqual(['consents.0.basis']);
});

test('a group agrees by each of its members, or not at all', () => {
  expect(fieldsOf(group, null, byMembers)).toEqual([]);
  expect(fieldsOf(group, null, { ...byMembers, reason: '' })).toEqual(['consents.0.reason']);
  expect(fieldsOf(group, null, byChild)).toEqual(['consents.0.basis']);
  expect(fieldsOf(group, null, no, { ...notAsked, use: 'QUOTE_IN_PUBLIC' })).toEqual([]);
});
