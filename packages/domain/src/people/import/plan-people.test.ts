import { describe, expect, test } from 'vitest';
import { columnsOf, fieldLine } from '../../imports/file-columns.js';
import { parseCsv } from '../../validation/parse-csv.js';
import type { FilePerson } from './people-plan.js';
import { personFields, type PersonField, readPersonLine, roleNamed } from './person-file.js';
import type { FilePlace } from './place-of-line.js';
import { planPeople } from './plan-people.js';
import { sayAddition, sayChange } from './say-changes.js';

const today = '2026-11-24';
const headings = ['Name', 'Email', 'Role', 'Team', 'Service', 'First day', 'Last day', 'Why'];
const place = (id: string, kind: FilePlace['kind'], name: string, serviceName: string | null = null): FilePlace => ({
  id,
  kind,
  name,
  serviceName,
  startsOn: null,
  endsOn: null,
});
const places = [
  place('care', 'SERVICE', 'Children in Care'),
  place('help', 'SERVICE', 'Early Help'),
  place('north', 'TEAM', 'North', 'Children in Care'),
  place('north2', 'TEAM', 'North', 'Early Help'),
  place('south', 'TEAM', 'South', 'Children in Care'),
  place('school', 'PARTNER', 'Hill Academy'),
];
const here = (id: string, rest: Partial<FilePerson> = {}): FilePerson => ({
  id,
  name: 'Kit Marlow',
  email: `${id}@hill.example`,
  version: 1,
  held: { role: 'PRACTITIONER', unitId: 'south', unitName: 'South', endsOn: null },
  hasEnded: false,
  isWaiting: false,
  isMe: false,
  leavesOn: null,
  ...rest,
});
const known = [
  here('kit'),
  here('me', {
    name: 'Ada Admin',
    isMe: true,
    held: { role: 'ADMINISTRATOR', unitId: null, unitName: null, endsOn: null },
  }),
  here('gone', { name: 'Gil Gone', hasEnded: true }),
  here('leaver', { name: 'Lee Leaver', leavesOn: '2026-12-01' }),
  here('waits', { name: 'Wim Waits', held: null, isWaiting: true }),
];

function plan(csv: string) {
  const columns = columnsOf(headings, personFields, { said: new Map(), kept: new Map() });
  const lines = parseCsv(`${headings.join(',')}\n${csv}`)
    .slice(1)
    .map((row) => readPersonLine(fieldLine<PersonField>(headings, columns, row)));
  let made = 0;
  const rows = lines.map(({ read, unread }) => read ?? unread);
  const planned = planPeople(rows, { known, places, today, newId: () => `new${(made += 1)}` });
  const findings = [...lines.flatMap((line) => line.findings), ...planned.findings];
  return {
    ...planned,
    said: [
      ...planned.adds.map((one) => sayAddition(one, new Set())),
      ...planned.changes.map((one) => sayChange(one, new Set())),
    ].map(({ name, what }) => `${name}: ${what}`),
    found: findings.map(({ line, about, severity, message }) => `${line} ${severity} ${about ?? '-'}: ${message}`),
  };
}

describe('a file of people', () => {
  test.each([
    ['Zoë Hill,zoe@hill.example,Social worker,South', 'Zoë Hill: New: Practitioner, South, from 24 November 2026'],
    [
      'Zoë,zoe@hill.example,team manager,North,early  help,1/2/2026',
      'Zoë: New: Team manager, North, from 1 February 2026',
    ],
    ['Zoë,zoe@hill.example,Team manager,,Early Help', 'Zoë: New: Team manager, Early Help, from 24 November 2026'],
    ['Zoë,zoe@hill.example,Partner,hill academy', 'Zoë: New: Partner, Hill Academy, from 24 November 2026'],
    ['Zoë,zoe@hill.example,Leadership,,,,,New director', 'Zoë: New: Leadership, from 24 November 2026'],
    ['Kit Hill,KIT@HILL.EXAMPLE,Practitioner,', 'Kit Marlow: Name: Kit Hill'],
    [
      'Kit Marlow,kit@hill.example,Team manager,South,,1/12/2026',
      'Kit Marlow: Team manager, South, from 1 December 2026; was Practitioner, South',
    ],
    ['Kit Marlow,kit@hill.example,Practitioner,South,,,30/11/2026', 'Kit Marlow: Leaves on 30 November 2026'],
    ['Kit Marlow,kit@hill.example,Practitioner,South,,,1/11/2026', 'Kit Marlow: Leaves now: the last day has gone by'],
  ])('says what becomes of %s', (line, said) => {
    const planned = plan(line);
    expect(planned.said).toEqual([said]);
    expect(planned.found.filter((found) => found.includes('error'))).toEqual([]);
  });

  test.each([
    ['Kit Marlow,kit@hill.example,Practitioner,South'],
    ['Kit Marlow,kit@hill.example,Practitioner,'],
    ['Ada Admin,me@hill.example,Administrator,'],
    ['Gil Gone,gone@hill.example,Practitioner,South,,,1/2/2026'],
    ['Wim Waits,waits@hill.example,Quality assurance,,,,,Asked for'],
    ['Lee Leaver,leaver@hill.example,Practitioner,South,,,1/12/2026'],
  ])('changes nothing that is so already: %s', (line) => {
    const { said, found, unchanged } = plan(line);
    expect([said, found, unchanged]).toEqual([[], [], 1]);
  });

  test.each([
    ['Z,zoe@hill.example,Wizard,South', /^2 error Role: “Wizard” is no role here\. Roles are: Practitioner, /],
    ['Z,zoe@hill.example,Practitioner,', /^2 error Team: Choose the team or service$/],
    [
      'Z,zoe@hill.example,Practitioner,West',
      /^2 error Team: There is no team, service or partner organisation called “West”$/,
    ],
    ['Z,zoe@hill.example,Practitioner,North', /^2 error Team: There are two called “North”/],
    ['Z,zoe@hill.example,Practitioner,Hill Academy', /^2 error Team: Practitioner is a role of the council/],
    ['Z,zoe,Practitioner,South', /^2 error Email address: Enter an email address/],
    [',zoe@hill.example,Practitioner,South', /^2 error Name: Enter their full name$/],
    ['Z,zoe@hill.example,Practitioner,South,,31/2/2026', /^2 error First day: “31\/2\/2026” is no day/],
    ['Z,zoe@hill.example,Leadership,', /^2 error Why: Enter why/],
    ['Kit Marlow,kit@hill.example,Administrator,', /^2 error Why: Enter why/],
    [
      'L,leaver@hill.example,Practitioner,South,,,2/12/2026',
      /^2 error Last day: It is said already that they leave on 1 December 2026/,
    ],
    [
      'Z,zoë@hill.example,Practitioner,South\nZ,ZOE\u0308@hill.example,Practitioner,South',
      /^3 error Email address: The same address stands on line 2/,
    ],
  ])('says what is wrong with %s', (line, sentence) => {
    expect(plan(line).found.join('\n')).toMatch(new RegExp(sentence.source, 'm'));
  });

  test.each([
    ['Ada Admin,me@hill.example,Practitioner,South', /^2 warning -: This is you/],
    ['Ada Admin,me@hill.example,Administrator,,,,1/12/2026', /^2 warning -: This is you/],
    ['Gil Gone,gone@hill.example,Practitioner,South', /^2 warning -: Gil Gone has left/],
    [
      'Kit Marlow,kit2@hill.example,Practitioner,South',
      /^2 warning Email address: Kit Marlow is here already, under kit@/,
    ],
    ['Wim Waits,waits@hill.example,Practitioner,South', /^2 warning Role: Something waits for a second person/],
    [
      'New,new@hill.example,Practitioner,South,,,1/2/2026',
      /^2 warning Last day: Left on 1 February 2026, and is not here/,
    ],
  ])('points out, and changes no role by it: %s', (line, sentence) => {
    const { found, changes } = plan(line);
    expect(found).toEqual([expect.stringMatching(sentence)]);
    expect(changes).toEqual([]);
  });

  test('tells all that is wrong with a line of which the role cannot be read', () => {
    const { found } = plan(
      'Z,zoe@hill.example,Practitioner,South\n,ZOE@hill.example,Wizard,\n,zoe,Wizard,West,,31/2/2026',
    );
    expect(found.map((one) => one.replace(/[.] Roles are: .*/, ''))).toEqual([
      '3 error Role: “Wizard” is no role here',
      '4 error Role: “Wizard” is no role here',
      '4 error First day: “31/2/2026” is no day, like 27/03/2026',
      '3 error Email address: The same address stands on line 2 already. Take one of them out',
      '4 error Name: Enter their full name',
      expect.stringMatching(/^4 error Email address: Enter an email address/),
      '4 error Team: There is no team, service or partner organisation called “West”',
    ]);
  });

  test('says of a day that a spreadsheet counted what it is', () => {
    const { found } = plan('Z,zoe@hill.example,Practitioner,South,,46108');
    expect(found).toEqual([expect.stringMatching(/“46108” is no day.*Format the column as a date/)]);
  });

  test('ends nobody whom it does not name, whoever they are', () => {
    const { notNamed, changes, unchanged } = plan('Kit Marlow,kit@hill.example,Practitioner,South');
    expect([notNamed, changes, unchanged]).toEqual([3, [], 1]);
  });

  test('names roles as they are called here and elsewhere, the widest ones only as they are', () => {
    expect(['IRO', 'quality_assurance', "Children's rights", 'Director', 'QA'].map(roleNamed)).toEqual([
      'REVIEWING_OFFICER',
      'QUALITY_ASSURANCE',
      'CHILDRENS_RIGHTS',
      undefined,
      undefined,
    ]);
  });
});
