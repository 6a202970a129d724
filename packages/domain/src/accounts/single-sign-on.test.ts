import { expect, test } from 'vitest';
import { saidOfPerson, usualClaims } from './single-sign-on.js';

const claims = { sub: '42', name: 'Ines Vale', email: 'ines@example.org', email_verified: true, groups: ['a', 'b'] };
const names = { ...usualClaims, teamClaim: 'department' };

test('reads who somebody is, and which groups and teams they are in', () => {
  expect(saidOfPerson({ ...claims, department: ' Team one ' }, names)).toEqual({
    subject: '42',
    name: 'Ines Vale',
    address: 'ines@example.org',
    roles: ['a', 'b'],
    teams: ['Team one'],
  });
});

test.each([
  ['is not said to be verified', { email_verified: undefined }, names, null],
  ['is said not to be', { email_verified: 'false' }, names, null],
  ['is verified in Entra’s words', { xms_edov: '1' }, { ...names, verifiedClaim: 'xms_edov' }, 'ines@example.org'],
  ['needs no such word', { email_verified: false }, { ...names, verifiedClaim: null }, 'ines@example.org'],
  ['is in another claim', { upn: 'vale@example.org' }, { ...names, addressClaim: 'upn' }, 'vale@example.org'],
  ['is none', { email: 'ines' }, names, null],
  ['is two', { email: 'ines@example.org vale@example.org' }, names, null],
  ['is too long', { email: `${'x'.repeat(320)}@example.org` }, names, null],
  ['holds a sign that cannot be kept', { email: 'ines\0@example.org' }, names, null],
])('an address that %s', (_, own, how, address) => {
  expect(saidOfPerson({ ...claims, ...own }, how)?.address).toBe(address);
});

test.each([
  ['one text', { groups: 'a' }, 'groups', ['a']],
  ['a list with other things in it', { groups: ['a', 7, null, '', { b: 1 }] }, 'groups', ['a']],
  ['something else', { groups: { a: true } }, 'groups', []],
  ['nothing', { groups: undefined }, 'groups', []],
  ['a list within', { realm_access: { roles: ['a'] } }, 'realm_access.roles', ['a']],
  ['a name with dots in it', { 'https://example.org/roles': ['a'] }, 'https://example.org/roles', ['a']],
  ['a name of every object', {}, 'constructor.name', []],
])('groups that are %s', (_, own, roleClaim, roles) => {
  expect(saidOfPerson({ ...claims, ...own }, { ...names, roleClaim })?.roles).toEqual(roles);
});

test('makes a name of its parts where there is no whole one, and none of nothing', () => {
  const parts = { name: undefined, given_name: 'Ines', family_name: 'Vale' };
  expect(saidOfPerson({ ...claims, ...parts }, names)?.name).toBe('Ines Vale');
  expect(saidOfPerson({ ...claims, name: '  ' }, names)?.name).toBeNull();
});

test.each([undefined, '', 42, 'x'.repeat(301)])('nobody is named by the number %j', (sub) => {
  expect(saidOfPerson({ ...claims, sub }, names)).toBeNull();
});
