import { buildCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const bring = `mutation ($input: PeopleFileInput!) { importPeopleFile(input: $input) { kind name isDone } }`;
const check = `mutation ($input: PeopleFileInput!) { checkPeopleFile(input: $input) { added columns { field heading } } }`;

interface Input {
  readonly kind: string;
  readonly name: string;
  readonly content: string;
  readonly columns: readonly { readonly field: string; readonly heading: string | null }[];
}

/**
 * What a file says is read back by checking it again: all of it stands here already. Its columns, by how it is read
 * when nothing is said of them. Its name is in the answer alone.
 */
async function brought(db: TestDatabase, user: TestUser, input: Input): Promise<RoundTrip> {
  const { kind, name } = (await runAs(db, user, bring, { input })).data.importPeopleFile;
  const again = (await runAs(db, user, check, { input: { ...input, columns: [] } })).data.checkPeopleFile;
  const headings = new Map<string, string | null>(
    again.columns.map(({ field, heading }: { field: string; heading: string | null }) => [field, heading]),
  );
  const columns = input.columns.map(({ field }) => ({ field, heading: headings.get(field) ?? null }));
  return {
    sent: { input },
    readBack: { input: { kind, name, content: again.added === 0 ? input.content : null, columns } },
  };
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

export const peopleFileRoundTrips: RoundTrips = {
  importPeopleFile: async (db) => {
    const { ADMINISTRATOR } = (await buildCouncil(db)).users;
    return [
      await brought(db, ADMINISTRATOR, {
        kind: 'UNITS',
        name: 'teams.csv',
        content: base64('What,Called,Name\nService,Fostering,x\n'),
        columns: [
          { field: 'kind', heading: 'What' },
          { field: 'name', heading: 'Called' },
        ],
      }),
      await brought(db, ADMINISTRATOR, {
        kind: 'PEOPLE',
        name: 'people.csv',
        content: base64('Who,Mail,Is\nKit Marlow,kit@hill.example,Elected member\n'),
        columns: [
          { field: 'name', heading: 'Who' },
          { field: 'email', heading: 'Mail' },
          { field: 'role', heading: 'Is' },
          { field: 'place', heading: null },
        ],
      }),
    ];
  },
};
