import { type Role, roleLabels, roles } from '../../access/roles.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import type { FieldLine, FileField } from '../../imports/file-columns.js';
import { comparedText } from '../one-form.js';
import { fileDay } from './file-day.js';
import { type FileFinding, mistake } from './file-finding.js';

export type PersonField = 'name' | 'email' | 'role' | 'place' | 'service' | 'startsOn' | 'endsOn' | 'why';

/** What a file of people may say. */
export const personFields: readonly FileField<PersonField>[] = [
  {
    key: 'name',
    label: 'Name',
    hint: 'First and last name',
    isNeeded: true,
    names: ['Full name', 'Employee', 'Employee name', 'Display name', 'Worker'],
  },
  {
    key: 'email',
    label: 'Email address',
    hint: 'By which they are known: the same address is the same person',
    isNeeded: true,
    names: ['Email', 'Work email', 'Mail', 'UPN', 'User principal name'],
  },
  {
    key: 'role',
    label: 'Role',
    hint: 'One of the ten roles here',
    isNeeded: true,
    names: ['Job role', 'Job title', 'Position', 'Post'],
  },
  {
    key: 'place',
    label: 'Team',
    hint: 'Team, service or partner organisation, as it is called here',
    isNeeded: false,
    names: ['Team or service', 'Team name', 'Unit', 'Organisation'],
  },
  {
    key: 'service',
    label: 'Service',
    hint: 'Where two teams have one name',
    isNeeded: false,
    names: ['Department', 'Directorate', 'Service name'],
  },
  {
    key: 'startsOn',
    label: 'First day',
    hint: 'Left empty: today',
    isNeeded: false,
    names: ['Start date', 'Starts on', 'From', 'Joined'],
  },
  {
    key: 'endsOn',
    label: 'Last day',
    hint: 'Of whoever leaves',
    isNeeded: false,
    names: ['End date', 'Leaving date', 'Leaves on', 'Ends on', 'To', 'Left'],
  },
  {
    key: 'why',
    label: 'Why',
    hint: 'For quality assurance, leadership and administrators: a second person reads it',
    isNeeded: false,
    names: ['Reason', 'Justification'],
  },
];

/** A line that can be read; whether what it says may be is looked at later. */
export interface PersonLine {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly place: string;
  readonly service: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly why: string;
}

/** Never one of the widest roles: those are named as they are. */
const otherNames: Readonly<Record<string, Role>> = {
  'social worker': 'PRACTITIONER',
  'senior social worker': 'PRACTITIONER',
  'personal adviser': 'PRACTITIONER',
  'family support worker': 'PRACTITIONER',
  'reviewing officer': 'REVIEWING_OFFICER',
  iro: 'REVIEWING_OFFICER',
  'complaints officer': 'COMPLAINTS_MANAGER',
  'children’s rights officer': 'CHILDRENS_RIGHTS',
  'childrens rights': 'CHILDRENS_RIGHTS',
  'advocacy and children’s rights': 'CHILDRENS_RIGHTS',
  councillor: 'ELECTED_MEMBER',
};

/** The role that a file means: by its name here, by its key, or by some names that it has elsewhere. */
export function roleNamed(written: string): Role | undefined {
  const said = comparedText(written).replaceAll("'", '’');
  return (
    roles.find(
      (role) => comparedText(roleLabels[role]) === said || role === written.trim().replaceAll(' ', '_').toUpperCase(),
    ) ?? otherNames[said]
  );
}

/** A line of which role or days cannot be read. */
export type UnreadPersonLine = Pick<PersonLine, 'line' | 'name' | 'email' | 'place' | 'service'>;

/** A line of people, or as much of it as can be read, with what is wrong with it. */
export type ReadPersonLine = { readonly findings: readonly FileFinding[] } & (
  | { readonly read: PersonLine; readonly unread: null }
  | { readonly read: null; readonly unread: UnreadPersonLine }
);

/** Reads a line of people. */
export function readPersonLine({ line, of }: FieldLine<PersonField>): ReadPersonLine {
  const role = roleNamed(of('role'));
  const starts = fileDay(line, 'First day', of('startsOn'));
  const ends = fileDay(line, 'Last day', of('endsOn'));
  const findings = [...starts.findings, ...ends.findings];
  if (role === undefined) {
    const known = roles.map((one) => roleLabels[one]).join(', ');
    const what = of('role') === '' ? 'Enter a role' : `“${of('role')}” is no role here`;
    findings.unshift(mistake(line, 'Role', `${what}. Roles are: ${known}`));
  }
  const name = of('name').normalize('NFC');
  const unread = { line, name, email: of('email'), place: of('place'), service: of('service') };
  if (role === undefined || findings.length > 0) return { read: null, unread, findings };
  const read = { ...unread, role, why: of('why'), startsOn: starts.day, endsOn: ends.day };
  return { read, unread: null, findings };
}
