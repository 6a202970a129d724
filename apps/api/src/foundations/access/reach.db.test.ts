import { beforeAll, describe, expect, test } from 'vitest';
import type pg from 'pg';
import { addChild, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { rolledBack } from '../../../test/rolled-back.js';
import type { TestUser } from '../../../test/run-as.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

async function becomes(client: pg.PoolClient, user: TestUser, role: string, day = testToday): Promise<void> {
  await client.query(
    `select set_config('app.user_id', $1, true), set_config('app.role', $2, true), set_config('app.today', $3, true)`,
    [user.userId, role, day],
  );
}

async function reached(client: pg.PoolClient, by: 'my_children' | 'my_named_children'): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(`select id from app.${by}() as id order by id`);
  return rows.map((row) => row.id);
}

describe('the children whom somebody reaches, kept for a transaction', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  test.each(['my_children', 'my_named_children'] as const)(
    'follow what the transaction changes itself: %s',
    async (by) => {
      const added = await addChild(db, { reference: `VC-${by.length}`, name: 'Nobody’s Yet' });
      await rolledBack(db.owner, async (client) => {
        await becomes(client, council.users.PRACTITIONER, 'PRACTITIONER');
        const before = await reached(client, by);
        expect(before).toContain(council.children.mine);
        expect(before).not.toContain(added);
        await client.query(
          `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'ALLOCATED_WORKER', $4)`,
          [newId(), added, council.users.PRACTITIONER.personId, testToday],
        );
        expect(await reached(client, by)).toEqual([...before, added].toSorted());
        await client.query('delete from child_relationship where child_id = $1', [added]);
        expect(await reached(client, by)).toEqual(before);
      });
    },
  );

  test('are asked for anew when somebody else acts, and on another day', async () => {
    await rolledBack(db.owner, async (client) => {
      await becomes(client, council.users.PRACTITIONER, 'PRACTITIONER');
      expect(await reached(client, 'my_children')).toContain(council.children.mine);
      await becomes(client, council.otherPractitioner, 'PRACTITIONER');
      expect(await reached(client, 'my_children')).toEqual([council.children.other]);
      await becomes(client, council.otherPractitioner, 'PRACTITIONER', '2020-01-01');
      expect(await reached(client, 'my_children')).toEqual([]);
    });
  });
});
