import { describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrations } from '../app/migrations.js';
import { createDataSource } from '../platform/data-source.js';
import { useDatabase } from '../../test/use-database.js';
import { migrate } from './migrate.js';

const change = 'TellWhoSpeaksFromHowItCameIn1764001810000';

const stored = [
  ['DIRECT_WORK', 'OWN_WORDS', null, 'CHILD'],
  ['CP_CONFERENCE', 'SECOND_HAND', null, 'CHILD'],
  ['PARTNER', 'OBSERVATION', null, 'CHILD'],
  ['CP_CONFERENCE', 'OWN_WORDS', 'Her mother', 'PARENT'],
  ['FAMILY', 'OWN_WORDS', ' Dad ', 'PARENT'],
  ['FAMILY', 'OWN_WORDS', 'Foster carer', 'CARER'],
  ['FAMILY', 'OWN_WORDS', null, null],
  ['FAMILY', 'OWN_WORDS', 'Her foster mother', null],
  ['FAMILY', 'OWN_WORDS', 'Grandmother', null],
  ['CP_CONFERENCE', 'OWN_WORDS', 'Her mother and her partner', null],
  ['PARTNER', 'OWN_WORDS', 'Legal services', null],
] as const;

async function run(url: string, upTo: readonly (typeof migrations)[number][]): Promise<void> {
  const owner = createDataSource({ url, entities: [], migrations: [...upTo], poolSize: 2 });
  await owner.initialize();
  await migrate(owner);
  await owner.destroy();
}

/** Tellings as a council had them before speakers were told from streams. */
async function tell(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const [person, user, child] = [randomUUID(), randomUUID(), randomUUID()];
  await client.query(`insert into person (id, name) values ($1, 'Sam Worker')`, [person]);
  await client.query(`insert into user_account (id, person_id, email) values ($1, $2, 'sam@example.org')`, [
    user,
    person,
  ]);
  await client.query(
    `insert into child (id, reference, name, sex, ethnicity) values ($1, 'VC-1', 'Amber Lightfoot', 'F', 'WBRI')`,
    [child],
  );
  for (const [at, [stream, source, speaker]] of stored.entries()) {
    await client.query(
      `insert into feedback (id, client_id, payload_sha256, child_id, stream, source, speaker, given_on, recorded_by)
       values ($1, $1, 'x', $2, $3, $4, $5, date '2026-01-01' + $6::int, $7)`,
      [randomUUID(), child, stream, source, speaker, at, user],
    );
  }
  await client.end();
}

describe('a council that kept everybody else under the family, or under a name', () => {
  const db = useDatabase({
    fill: async (url) => {
      const before = migrations.findIndex(({ name }) => name === change);
      await run(url, migrations.slice(0, before));
      await tell(url);
      await run(url, migrations);
    },
  });

  test('has who spoke read from old tellings as far as it is known, and nothing else of them changed', async () => {
    const { rows } = await db.owner.query(
      `select stream, source, speaker, speaker_role, partner_kind from feedback order by given_on`,
    );
    expect(rows).toEqual(
      stored.map(([stream, source, speaker, role]) => ({
        stream,
        source,
        speaker,
        speaker_role: role,
        partner_kind: null,
      })),
    );
  });
});
