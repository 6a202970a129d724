import { beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import { migrations } from '../app/migrations.js';
import { createDataSource } from '../platform/data-source.js';
import { differentLines } from '../../test/different-lines.js';
import { runAs, type TestUser } from '../../test/run-as.js';
import {
  changesOfRows,
  migrationsOf,
  readRows,
  restore,
  storedStates,
  type StoredRows,
} from '../../test/stored-states.js';
import { useDatabase } from '../../test/use-database.js';
import { describeDatabase } from './describe-database.js';
import { migrate } from './migrate.js';

/** Tables to which an upgrade may add rows; in every other what was there is all that there is. */
const filledByUpgrades: readonly string[] = [
  'schema_migration', // what has run
  'child_search', // the words by which a child is found, worked out from the child
  'child_need', // since when a child waits, worked out from what they said and were promised
  'representation_search', // the same for complaints and compliments
  'participation_change', // which figures are to be counted again
  'participation_cell', // figures, counted from reviews
  'uncounted_telling', // which tellings are to be counted
  'chain_progress', // how far words have come, worked out from their chains
  'chain_count', // the same, counted by quarter
  'chain_change', // what is to be added to it
  'child_access', // who reaches which child, derived from relationships, teams and cases
  'break_rule', // how long a link of the chain may take
  'work_item', // what is missing of a chain became an item of its own
  'life_decision', // moves and changes of worker, told from episodes and allocations
  'figure_threshold', // up to which number counts were hidden in years that were published
  'consent', // what was marked as taken back became an answer of its own
];

/** Tables that an upgrade took away, since what they held is worked out in another way. */
const takenAway: readonly string[] = [
  'representation_counter', // numbers of complaints are drawn
];

/** Columns that an upgrade took away, since what they held is kept in another place. */
const movedColumns: readonly string[] = [
  'complaint_stage version', // a complaint and its stage have one version, which counts the changes of both
  'consent withdrawn_at', // taking back is an answer of its own
];

function isMoved(line: string): boolean {
  return movedColumns.some((column) =>
    new RegExp(`^${column.replace(' ', String.raw` \S+ `)}: .+ became nothing$`).test(line),
  );
}

/** Tables whose rows an upgrade may write anew, since they follow from other rows. */
const workedOutAnew: readonly string[] = [
  'child_search', // what counts as the same letter may change, and with it every word that is found
];

const childPage = `query ($id: ID!) {
  child(id: $id) { name reference team worker people { name } }
  childVoice(childId: $id) { timeline { edges { node { feedback { words recordedByName themes { key } } } } } }
}`;

async function practitionerOf(owner: pg.Pool): Promise<TestUser> {
  const { rows } = await owner.query<TestUser>(
    `select u.id as "userId", p.id as "personId", p.name from user_account u join person p on p.id = u.person_id
     where u.email = 'practitioner@demo.example'`,
  );
  const [user] = rows;
  if (user === undefined) throw new Error('The demo has a practitioner');
  return user;
}

async function described(url: string): Promise<ReadonlyMap<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await describeDatabase(client);
  } finally {
    await client.end();
  }
}

async function upgrade(ownerUrl: string): Promise<void> {
  const owner = createDataSource({ url: ownerUrl, entities: [], migrations, poolSize: 2 });
  await owner.initialize();
  await migrate(owner);
  await owner.destroy();
}

const names = migrations.map((Migration) => Migration.name);

describe('the stored states', () => {
  test('end with what all migrations make: else run "npm run dump" and commit what it writes', () => {
    expect(names.filter((name) => !migrationsOf(storedStates.at(-1) ?? '').includes(name))).toEqual([]);
  });

  test.each(storedStates)('hold %s as main had it: else delete it and make it anew', (state) => {
    const held = migrationsOf(state);
    expect(held.toSorted()).toEqual(names.slice(0, held.length).toSorted());
  });
});

describe('an old council', () => {
  const fresh = useDatabase();
  /** What a new council has: asked once, for all states that have to become like it. */
  let made: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    made = await described(fresh.ownerUrl);
  });

  describe.each(storedStates)('of the state %s', (state) => {
    let before: StoredRows = new Map();
    const db = useDatabase({
      fill: async (ownerUrl) => {
        await restore(ownerUrl, state);
        before = await readRows(ownerUrl);
        await upgrade(ownerUrl);
      },
    });

    test('is the same after its upgrade as a new one', async () => {
      expect(differentLines(made, await described(db.ownerUrl))).toEqual([]);
    });

    test('has every row, with the values that it had', async () => {
      expect(before.get('statement')?.size).toBeGreaterThan(20);
      const after = await readRows(db.ownerUrl);
      const { changed, added } = changesOfRows(before, after);
      const others = [...takenAway, ...workedOutAnew];
      const kept = changed.filter((line) => !others.some((table) => line.startsWith(`${table} `)) && !isMoved(line));
      expect(kept).toEqual([]);
      expect(after.get('child_search')?.size).toBe(after.get('child')?.size);
      expect(Object.keys(added).filter((table) => !filledByUpgrades.includes(table))).toEqual([]);
    });

    test('shows a practitioner the page of a child, with what was said before', async () => {
      const practitioner = await practitionerOf(db.owner);
      const list = await runAs(db, practitioner, '{ children(first: 1) { edges { node { id name } } } }');
      const [{ node }] = list.data.children.edges;
      const { data, errors } = await runAs(db, practitioner, childPage, { id: node.id });
      expect(errors).toEqual([]);
      expect(data.child).toMatchObject({ name: node.name, worker: practitioner.name });
      const said = [...(before.get('statement') ?? []).values()].filter((row) => row['child_id'] === node.id);
      const edges: readonly { node: { feedback: { words: string | null } | null } }[] = data.childVoice.timeline.edges;
      const shown = edges.map(({ node: { feedback } }) => feedback?.words ?? null).filter((words) => words !== null);
      expect(shown.length).toBeGreaterThan(0);
      expect(said.map((row) => row['words'])).toEqual(expect.arrayContaining(shown));
    });
  });
});
