import type { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';

import { paths } from '../../../platform/paths';

interface FileWords {
  readonly title: string;
  readonly lead: string;
  readonly one: string;
  readonly many: string;
  readonly ended: string;
  readonly room: string;
  readonly roomName: string;
  readonly sample: string;
}

/** What is said of each of the two files. */
export const fileWords: Readonly<Record<PeopleFileKind, FileWords>> = {
  UNITS: {
    title: 'Services and teams from a file',
    lead: 'One line for each service, team and partner organisation. What the file does not name stays as it is.',
    one: 'service or team',
    many: 'services and teams',
    ended: 'to end',
    room: paths.services,
    roomName: 'Services and teams',
    sample: 'services-and-teams.csv',
  },
  PEOPLE: {
    title: 'People from a file',
    lead: 'One line for each person, known by their email address. Whom the file does not name stays; nobody is invited by it.',
    one: 'person',
    many: 'people',
    ended: 'to leave',
    room: paths.people,
    roomName: 'People',
    sample: 'people.csv',
  },
};
