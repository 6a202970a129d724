import { buildCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const bring = 'mutation ($input: ChildrenFilesInput!) { importChildren(input: $input) { doubleLines { caseId } } }';
const check =
  'mutation ($input: ChildrenFilesInput!) { checkChildren(input: $input) { counts { added unchanged changed } } }';
const read = '{ caseSystem { imports { fileNames } headings { heading column } doubles { id } } }';
const decide = 'mutation ($input: DecideDoubleInput!) { decideDouble(input: $input) { doubles { id } } }';

interface File {
  readonly name: string;
  readonly text: string;
}

interface Heading {
  readonly heading: string;
  readonly column: string;
}

async function countsOf(db: TestDatabase, user: TestUser, file: File) {
  const { data } = await runAs(db, user, check, { input: { files: [file], headings: [] } });
  return data.checkChildren.counts;
}

/** What the file says is read back by checking it again: all of it is here already. */
async function broughtIn(db: TestDatabase, user: TestUser, file: File, meant: Heading): Promise<RoundTrip> {
  const sent = { input: { files: [file], headings: [meant] } };
  await runAs(db, user, bring, sent);
  const { data } = await runAs(db, user, read);
  const [name] = data.caseSystem.imports[0].fileNames;
  const { unchanged } = await countsOf(db, user, file);
  const files = [{ name, text: unchanged === 1 ? file.text : null }];
  const headings = data.caseSystem.headings.filter(({ heading }: Heading) => heading === meant.heading);
  return { sent, readBack: { input: { files, headings } } };
}

/** The same: the child has the number. Another: the next file brings a child of their own. */
async function decided(db: TestDatabase, user: TestUser, caseId: string, verdict: string): Promise<RoundTrip> {
  const file = { name: 'double.csv', text: `case_id,name,date_of_birth\n${caseId},Amber Lightfoot,2014-05-10\n` };
  await runAs(db, user, bring, { input: { files: [file], headings: [] } });
  const [{ id }] = (await runAs(db, user, read)).data.caseSystem.doubles;
  const { data } = await runAs(db, user, decide, { input: { id, verdict } });
  const { added, unchanged } = await countsOf(db, user, file);
  const said = added === 1 ? 'OTHER' : unchanged === 1 ? 'SAME' : null;
  return {
    sent: { input: { id, verdict } },
    readBack: { input: { id: data.decideDouble.doubles.length === 0 ? id : null, verdict: said } },
  };
}

const line = (caseId: string, name: string, birth = 'Born'): string =>
  `Person ID,name,${birth},team\n${caseId},${name},2016-03-04,Oak Team\n`;

const number: Heading = { heading: 'person_id', column: 'case_id' };
const born: Heading = { heading: 'born', column: 'date_of_birth' };

export const caseSystemRoundTrips: RoundTrips = {
  importChildren: async (db) => {
    const { ADMINISTRATOR } = (await buildCouncil(db)).users;
    return [
      await broughtIn(
        db,
        ADMINISTRATOR,
        { name: 'children.csv', text: line('K1', 'Nora Vale', 'date_of_birth') },
        number,
      ),
      await broughtIn(db, ADMINISTRATOR, { name: 'night.csv', text: line('K2', 'Olu Reed') }, born),
    ];
  },
  decideDouble: async (db) => {
    const { ADMINISTRATOR } = (await buildCouncil(db)).users;
    return [await decided(db, ADMINISTRATOR, 'K3', 'OTHER'), await decided(db, ADMINISTRATOR, 'K4', 'SAME')];
  },
};
