import { describe, expect, test } from 'vitest';
import { roles } from '../access/roles.js';
import { reachToChild, type Access } from './reach.js';

const today = '2026-03-27';
const record: Access = { depth: 'RECORD', startsOn: '2025-01-01', endsOn: null };
const name: Access = { depth: 'NAME', startsOn: '2025-01-01', endsOn: null };
const past: Access = { depth: 'RECORD', startsOn: '2025-01-01', endsOn: '2026-03-26' };
const lastDay: Access = { depth: 'RECORD', startsOn: '2025-01-01', endsOn: today };
const future: Access = { depth: 'RECORD', startsOn: '2026-03-28', endsOn: null };
const purpose = 'Audit of answers';

describe('reach of a person to a child', () => {
  test.each([
    ['PRACTITIONER', [record], null, 'RECORD'],
    ['PRACTITIONER', [lastDay], null, 'RECORD'],
    ['PRACTITIONER', [name], null, 'NAME'],
    ['PRACTITIONER', [name, record], null, 'RECORD'],
    ['PRACTITIONER', [past], null, 'NONE'],
    ['PRACTITIONER', [past, name], null, 'NAME'],
    ['PRACTITIONER', [future], null, 'NONE'],
    ['PRACTITIONER', [], purpose, 'NONE'],
    ['TEAM_MANAGER', [record], null, 'RECORD'],
    ['TEAM_MANAGER', [], null, 'NONE'],
    ['REVIEWING_OFFICER', [record], null, 'RECORD'],
    ['CHILDRENS_RIGHTS', [record], null, 'RECORD'],
    ['QUALITY_ASSURANCE', [], purpose, 'RECORD'],
    ['QUALITY_ASSURANCE', [record], null, 'NEEDS_PURPOSE'],
    ['LEADERSHIP', [], '    ', 'NEEDS_PURPOSE'],
    ['LEADERSHIP', [], purpose, 'RECORD'],
    ['COMPLAINTS_MANAGER', [name], null, 'NAME'],
    ['COMPLAINTS_MANAGER', [record], purpose, 'NAME'],
    ['COMPLAINTS_MANAGER', [], purpose, 'NONE'],
    ['PARTNER', [record], purpose, 'NAME'],
    ['PARTNER', [past], purpose, 'NONE'],
    ['ELECTED_MEMBER', [], purpose, 'NONE'],
    ['ADMINISTRATOR', [], purpose, 'NONE'],
  ] as const)('%s with %j, purpose %s: %s', (role, accesses, typed, reach) => {
    expect(reachToChild({ role, accesses, purpose: typed }, today)).toBe(reach);
  });

  test('without access and without a purpose nobody reads a record', () => {
    expect(roles.filter((role) => reachToChild({ role, accesses: [], purpose: null }, today) === 'RECORD')).toEqual([]);
  });
});
