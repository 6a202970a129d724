import type { PlainDate } from '../../calendar/plain-date.js';
import type { FieldLine, FileField } from '../../imports/file-columns.js';
import { tooLong } from '../../validation/check-text.js';
import { longest } from '../../validation/text-lengths.js';
import type { UnitKind } from '../org-unit-kinds.js';
import { comparedText } from '../one-form.js';
import { fileDay } from './file-day.js';
import { type FileFinding, mistake } from './file-finding.js';

export type UnitField = 'kind' | 'name' | 'service' | 'startsOn' | 'endsOn';

/** What a file of services and teams may say. */
export const unitFields: readonly FileField<UnitField>[] = [
  {
    key: 'kind',
    label: 'Kind',
    hint: 'Service, Team or Partner organisation',
    isNeeded: true,
    names: ['Type', 'Level', 'Unit type'],
  },
  {
    key: 'name',
    label: 'Name',
    hint: 'As people say it',
    isNeeded: true,
    names: ['Team name', 'Team', 'Unit', 'Unit name', 'Organisation'],
  },
  {
    key: 'service',
    label: 'Service',
    hint: 'Of a team: the service that it belongs to',
    isNeeded: false,
    names: ['Belongs to', 'Parent', 'Parent service', 'Department', 'Service name'],
  },
  {
    key: 'startsOn',
    label: 'First day',
    hint: 'Left empty: it has always been there',
    isNeeded: false,
    names: ['Start date', 'Starts on', 'From', 'Opened'],
  },
  {
    key: 'endsOn',
    label: 'Last day',
    hint: 'Left empty: it goes on',
    isNeeded: false,
    names: ['End date', 'Ends on', 'To', 'Closed'],
  },
];

/** A line that can be read. */
export interface UnitLine {
  readonly line: number;
  readonly kind: UnitKind;
  readonly name: string;
  readonly service: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
}

const kinds: Readonly<Record<string, UnitKind>> = {
  service: 'SERVICE',
  team: 'TEAM',
  partner: 'PARTNER',
  'partner organisation': 'PARTNER',
};

function nameFinding(line: number, name: string): readonly FileFinding[] {
  const problem = name === '' ? 'Enter a name' : tooLong(name, longest.name);
  return problem === null ? [] : [mistake(line, 'Name', problem)];
}

/** Reads a line of services and teams: it, or what is wrong with it. */
export function readUnitLine({ line, of }: FieldLine<UnitField>): {
  readonly read: UnitLine | null;
  readonly findings: readonly FileFinding[];
} {
  const kind = kinds[comparedText(of('kind'))];
  const name = of('name').normalize('NFC');
  const starts = fileDay(line, 'First day', of('startsOn'));
  const ends = fileDay(line, 'Last day', of('endsOn'));
  const findings = [...nameFinding(line, name), ...starts.findings, ...ends.findings];
  if (kind === undefined) {
    const wrong = mistake(line, 'Kind', `“${of('kind')}” is none of Service, Team and Partner organisation`);
    return { read: null, findings: [wrong, ...findings] };
  }
  if (findings.length > 0) return { read: null, findings };
  return { read: { line, kind, name, service: of('service'), startsOn: starts.day, endsOn: ends.day }, findings };
}
