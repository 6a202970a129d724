import { expect, test } from 'vitest';
import { roles } from '../access/roles.js';
import { mayAnswer } from './may-answer.js';

const nobodyNamed = { hasOwner: false, isOwner: false, isTheirs: false };
const another = { ...nobodyNamed, hasOwner: true };
const byName = { ...another, isOwner: true };

test.each([
  ['a manager, for a child of the team whom somebody else answers', 'TEAM_MANAGER', another, true],
  ['a practitioner, of what was given to them', 'PRACTITIONER', byName, true],
  [
    'a practitioner who works with the child, where nobody was named',
    'PRACTITIONER',
    { ...nobodyNamed, isTheirs: true },
    true,
  ],
  [
    'a practitioner who works with the child, where a colleague was named',
    'PRACTITIONER',
    { ...another, isTheirs: true },
    false,
  ],
  ['a practitioner of the same team, of a colleague’s child', 'PRACTITIONER', nobodyNamed, false],
  ['a reviewing officer, of what was given to them', 'REVIEWING_OFFICER', byName, true],
  ['a reviewing officer of another child of the team', 'REVIEWING_OFFICER', nobodyNamed, false],
  ['children’s rights, for a child they support', 'CHILDRENS_RIGHTS', { ...nobodyNamed, isTheirs: true }, true],
  ['leadership, of what was given to them by name', 'LEADERSHIP', byName, true],
  ['leadership, of what nobody was given', 'LEADERSHIP', { ...nobodyNamed, isTheirs: true }, false],
  ['a complaints manager, of what they were given in a case', 'COMPLAINTS_MANAGER', byName, true],
  ['a complaints manager, of what nobody was given', 'COMPLAINTS_MANAGER', { ...nobodyNamed, isTheirs: true }, false],
  ['quality assurance, even where they were named', 'QUALITY_ASSURANCE', { ...byName, isTheirs: true }, false],
  ['an administrator, even where they were named', 'ADMINISTRATOR', { ...byName, isTheirs: true }, false],
] as const)('%s', (_who, role, asked, may) => {
  expect(mayAnswer({ role, ...asked })).toBe(may);
});

test('without a reason to, only the manager of the child’s team answers', () => {
  expect(roles.filter((role) => mayAnswer({ role, ...nobodyNamed }))).toEqual(['TEAM_MANAGER']);
});
