import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

describe('the audit log', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });
  afterEach(async () => {
    await db.owner.query('grant insert on record_change to heard_app');
    await db.owner.query('grant execute on function app.record_access to heard_app');
  });

  const count = async (table: string): Promise<number> => {
    const { rows } = await db.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? -1;
  };
  const readChild = async () =>
    runAs(db, council.users.PRACTITIONER, 'query ($id: ID!) { child(id: $id) { name } }', {
      id: council.children.mine,
    });
  const record = async () =>
    runAs(
      db,
      council.users.PRACTITIONER,
      'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }',
      {
        input: { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-20', words: 'I was heard.' },
      },
    );

  test('holds who read which child, and who changed what', async () => {
    expect((await readChild()).errors).toEqual([]);
    expect((await record()).errors).toEqual([]);
    const { rows } = await db.owner.query(
      `select e.actor_id, c.child_id, c.depth from access_event e join access_event_child c on c.event_id = e.id
       where e.operation = 'child'`,
    );
    const { PRACTITIONER } = council.users;
    expect(rows).toEqual([{ actor_id: PRACTITIONER.userId, child_id: council.children.mine, depth: 'OPENED' }]);
    const { rows: changes } = await db.owner.query(
      `select distinct actor_id from record_change where table_name = 'feedback'`,
    );
    expect(changes).toEqual([{ actor_id: PRACTITIONER.userId }]);
  });

  test('shows nothing of a child where the reading could not be written down', async () => {
    await db.owner.query('revoke execute on function app.record_access from heard_app');
    const answer = await readChild();
    expect(answer.data).toBeNull();
    expect(answer.errors[0]?.code).toBe('INTERNAL_SERVER_ERROR');
  });

  test('changes nothing where the change could not be written down', async () => {
    const before = await count('feedback');
    await db.owner.query('revoke insert on record_change from heard_app');
    expect((await record()).errors[0]?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(await count('feedback')).toBe(before);
  });
});
