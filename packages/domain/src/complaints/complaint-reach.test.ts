import { expect, test } from 'vitest';
import { can } from '../access/permissions.js';
import { roles } from '../access/roles.js';
import { mayReadRepresentation, type RepresentationReach, type RepresentationReader } from './complaint-reach.js';

const complaint: RepresentationReach = {
  kind: 'COMPLAINT',
  aboutUserId: null,
  praisedUserId: null,
  recordedBy: 'someone',
  orgUnitIds: ['oak', 'care'],
  relationships: [],
  reachesChild: false,
  onChildFile: false,
};
const compliment: RepresentationReach = { ...complaint, kind: 'COMPLIMENT' };

function reader(role: RepresentationReader['role'], orgUnitId: string | null = null): RepresentationReader {
  return { role, userId: 'me', orgUnitId };
}

test('the complaints manager reads every complaint, and nobody else one that is not theirs', () => {
  const readers = roles.filter((role) => mayReadRepresentation(reader(role), complaint));
  expect(readers).toEqual(['COMPLAINTS_MANAGER']);
});

test.each([
  ['a team manager the complaints of the team', reader('TEAM_MANAGER', 'oak'), complaint, true],
  ['a manager of a service those of its teams', reader('TEAM_MANAGER', 'care'), complaint, true],
  ['a team manager none of another team', reader('TEAM_MANAGER', 'ash'), complaint, false],
  ['a team manager none without a team', reader('TEAM_MANAGER', 'oak'), { ...complaint, orgUnitIds: [] }, false],
  ['a practitioner none of the own team', reader('PRACTITIONER', 'oak'), complaint, false],
  ['a reviewing officer those of children they review', reader('REVIEWING_OFFICER'), of('REVIEWING_OFFICER'), true],
  ['a reviewing officer none of children they know otherwise', reader('REVIEWING_OFFICER'), of('ADVOCATE'), false],
  ['an advocate those of children they support', reader('CHILDRENS_RIGHTS'), of('ADVOCATE'), true],
  ['a visitor those of children they visit', reader('CHILDRENS_RIGHTS'), of('INDEPENDENT_VISITOR'), true],
  ['an advocate none of other children', reader('CHILDRENS_RIGHTS'), complaint, false],
  ['an allocated worker none', reader('PRACTITIONER'), of('ALLOCATED_WORKER'), false],
  ['quality assurance none yet', reader('QUALITY_ASSURANCE'), complaint, false],
] as const)('reads %s', (_, who, item, expected) => {
  expect(mayReadRepresentation(who, item)).toBe(expected);
});

test.each(roles)('%s never reads a complaint about themselves', (role) => {
  const aboutMe = { ...of('REVIEWING_OFFICER'), aboutUserId: 'me', recordedBy: 'me' };
  expect(mayReadRepresentation(reader(role, 'oak'), aboutMe)).toBe(false);
});

test('a compliment is read by the team, by whoever wrote it down and by whoever is praised', () => {
  expect(mayReadRepresentation(reader('PRACTITIONER', 'oak'), compliment)).toBe(true);
  expect(mayReadRepresentation(reader('PRACTITIONER', 'ash'), compliment)).toBe(false);
  expect(mayReadRepresentation(reader('PRACTITIONER', 'ash'), { ...compliment, praisedUserId: 'me' })).toBe(true);
  expect(mayReadRepresentation(reader('REVIEWING_OFFICER'), { ...compliment, recordedBy: 'me' })).toBe(true);
  for (const role of ['LEADERSHIP', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR', 'QUALITY_ASSURANCE'] as const) {
    expect(mayReadRepresentation(reader(role, 'oak'), { ...compliment, praisedUserId: 'me' })).toBe(false);
  }
});

test('a compliment on the file of a child is read by whoever may open the record, and by nobody for that alone else', () => {
  const onFile = { ...compliment, onChildFile: true, reachesChild: true };
  const readers = roles.filter((role) => mayReadRepresentation(reader(role), onFile));
  expect(readers).toEqual(roles.filter((role) => role === 'COMPLAINTS_MANAGER' || can(role, 'child:read')));
  for (const role of ['PRACTITIONER', 'TEAM_MANAGER', 'QUALITY_ASSURANCE', 'LEADERSHIP'] as const) {
    expect(mayReadRepresentation(reader(role), { ...onFile, reachesChild: false })).toBe(false);
    expect(mayReadRepresentation(reader(role), { ...onFile, onChildFile: false })).toBe(false);
    expect(mayReadRepresentation(reader(role), { ...onFile, kind: 'COMPLAINT' })).toBe(false);
  }
});

function of(kind: RepresentationReach['relationships'][number]): RepresentationReach {
  return { ...complaint, relationships: [kind] };
}
