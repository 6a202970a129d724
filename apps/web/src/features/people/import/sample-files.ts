import type { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';

import { toCsv } from '../../../platform/csv';

/** Invented people, with invented names of teams: what a file may look like. */
const samples = {
  UNITS: {
    headers: ['Kind', 'Name', 'Service', 'First day', 'Last day'],
    rows: [
      ['Service', 'Children in Care', '', '', ''],
      ['Team', 'Willow Team', 'Children in Care', '', ''],
      ['Team', 'Rowan Team', 'Children in Care', '01/04/2026', ''],
      ['Partner organisation', 'Hill Advocacy', '', '', ''],
    ],
  },
  PEOPLE: {
    headers: ['Name', 'Email address', 'Role', 'Team', 'Service', 'First day', 'Last day', 'Why'],
    rows: [
      ['Ines Vale', 'ines.vale@council.example', 'Team manager', 'Willow Team', 'Children in Care', '', '', ''],
      ['Sam Hollis', 'sam.hollis@council.example', 'Practitioner', 'Willow Team', 'Children in Care', '', '', ''],
      ['Noor Aziz', 'noor.aziz@council.example', 'Practitioner', 'Rowan Team', '', '01/02/2027', '', ''],
      ['Dee Marsh', 'dee.marsh@council.example', 'Leadership', '', '', '', '', 'Director of children’s services'],
      ['Ali Reed', 'ali.reed@advocacy.example', 'Partner', 'Hill Advocacy', '', '', '', ''],
    ],
  },
} as const satisfies Readonly<Record<PeopleFileKind, unknown>>;

/** An address under which a browser saves the sample: nobody's data is in it, so nobody has to write down who took it. */
export function sampleAddress(kind: PeopleFileKind): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${toCsv(samples[kind])}`)}`;
}
