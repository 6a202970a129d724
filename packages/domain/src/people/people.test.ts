import { describe, expect, test } from 'vitest';
import { firstAdministratorDraft } from '../accounts/new-account.js';
import { roles } from '../access/roles.js';
import { parseDraft } from '../validation/parse-draft.js';
import { addPersonDraft, asksWhy, changeRoleDraft, correctPersonDraft, decideAccessDraft } from './person-drafts.js';
import { type Place, placeProblem } from './places-of-roles.js';
import { rolesToGive } from './whom-to-keep.js';

const today = '2026-11-30';
const person = {
  clientId: 'a',
  name: ' Kit Marlow ',
  email: ' Kit.Marlow@Test.example ',
  role: 'PRACTITIONER',
  startsOn: today,
};
const lookAlike = { email: 'Type this address anew: a letter in it is of another alphabet and only looks the same' };
const role = { clientId: 'a', userId: 'b', role: 'PRACTITIONER', startsOn: today };

describe('a person', () => {
  test('is known by one address, however it is typed', () => {
    const typed = parseDraft(correctPersonDraft, { id: 'a', version: 1, name: 'Zoe', email: 'zoe\u0308@test.example' });
    expect(typed).toMatchObject({ ok: true, value: { email: 'zo\u00eb@test.example' } });
    const first = { token: 't', name: 'Zoe', password: 'three quiet otters', email: 'zoe\u0308@test.example' };
    expect(parseDraft(firstAdministratorDraft, first)).toMatchObject({ value: { email: 'zo\u00eb@test.example' } });
  });

  test.each([
    [{}, null],
    [{ name: ' ' }, { name: 'Enter their full name' }],
    [{ email: '' }, { email: 'Enter their email address' }],
    [{ email: 'kit' }, { email: 'Enter an email address in the correct format, like name@example.org' }],
    [{ email: 'zo\u00eb.o\u2019hill@test.example' }, lookAlike],
    [{ email: "zo\u00eb.o'hill@test.example" }, null],
    [{ email: 's\u0430m@test.example' }, lookAlike],
    [{ email: 'sam@te\u0455t.example' }, lookAlike],
    [{ role: 'KING' }, { role: 'Choose a role' }],
    [{ startsOn: '' }, { startsOn: 'Enter the first day, like 27\u00A03\u00A02026' }],
    [{ startsOn: '2019-01-07' }, null],
    [{ endsOn: '2026-11-29' }, { endsOn: 'The last day must be on or after the first' }],
    [{ startsOn: '2019-01-07', endsOn: '2026-11-29' }, { endsOn: 'The last day must be today or later' }],
    [{ role: 'LEADERSHIP' }, { why: 'Enter why, for example: takes over from Sam Hill in January' }],
    [{ role: 'LEADERSHIP', why: 'The new director' }, null],
  ])('%j', (change, fields) => {
    const parsed = parseDraft(addPersonDraft(today), { ...person, ...change });
    expect(parsed.ok ? null : parsed.fields).toEqual(fields);
  });
});

describe('whoever names the second administrator', () => {
  test.each([
    ['ADMINISTRATOR', true, false],
    ['ADMINISTRATOR', false, true],
    ['LEADERSHIP', true, true],
    ['PRACTITIONER', true, false],
  ] as const)('%s, alone: %s', (named, namesSecond, isAsked) => {
    expect(asksWhy(named, { namesSecond })).toBe(isAsked);
    expect(asksWhy(named, { namesSecond, isOwn: true })).toBe(true);
    expect(parseDraft(addPersonDraft(today, { namesSecond }), { ...person, role: named }).ok).toBe(!isAsked);
  });
});

describe('a change of role', () => {
  test.each([
    [false, {}, null],
    [false, { startsOn: '2026-11-29' }, { startsOn: 'Choose today or a later day: what was stays as it was' }],
    [true, {}, { why: 'Enter why, for example: takes over from Sam Hill in January' }],
    [true, { why: 'Moving to another team' }, null],
  ])('one’s own: %s, %j', (isOwn, change, fields) => {
    const parsed = parseDraft(changeRoleDraft(today, { isOwn }), { ...role, ...change });
    expect(parsed.ok ? null : parsed.fields).toEqual(fields);
  });

  test('is refused with a reason', () => {
    expect(parseDraft(decideAccessDraft, { id: 'a', outcome: 'APPROVED' }).ok).toBe(true);
    expect(parseDraft(decideAccessDraft, { id: 'a', outcome: 'REFUSED', why: ' ' })).toMatchObject({
      fields: { why: 'Enter why not, for example: not agreed with their manager' },
    });
  });
});

describe('where a role is held', () => {
  const oak: Place = { kind: 'TEAM', name: 'Oak Team', startsOn: '2026-01-05', endsOn: null };
  const old: Place = { ...oak, name: 'Elm Team', endsOn: '2026-11-29' };
  const hill: Place = { kind: 'PARTNER', name: 'Hill Academy', startsOn: null, endsOn: null };
  test.each([
    ['PRACTITIONER', oak, null],
    ['PRACTITIONER', null, 'Choose the team or service'],
    ['TEAM_MANAGER', null, 'Choose the team or service'],
    ['LEADERSHIP', null, null],
    ['LEADERSHIP', hill, 'Leadership is a role of the council: choose a team, a service or none'],
    ['PARTNER', null, null],
    ['PARTNER', hill, null],
    ['PARTNER', oak, 'A partner belongs to a partner organisation: choose one, or none'],
    ['PRACTITIONER', old, 'Elm Team ends on 29 November 2026: choose another'],
    ['PRACTITIONER', { ...oak, startsOn: '2027-01-05' }, 'Oak Team begins on 5 January 2027: choose that day or later'],
  ] as const)('%s', (held, place, problem) => {
    expect(placeProblem(held, place, today)).toBe(problem);
  });
});

test('an administrator gives every role, a team manager and a partner their own kind, everybody else none', () => {
  expect(rolesToGive('ADMINISTRATOR')).toEqual(roles);
  expect(rolesToGive('TEAM_MANAGER')).toEqual(['PRACTITIONER']);
  expect(rolesToGive('PARTNER')).toEqual(['PARTNER']);
  expect(roles.filter((one) => rolesToGive(one).length > 0)).toHaveLength(3);
});
