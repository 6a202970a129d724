import pg from 'pg';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { demoCouncil } from '@heard/demo-council/demo-council';
import { roles } from '@heard/domain/access/roles';
import { signedInBrowser } from '../../test/browser-session.js';
import { testToday, useDatabase } from '../../test/use-database.js';
import { demoPassword, loadDemo } from './load.js';

describe('the demo council', () => {
  const db = useDatabase();

  beforeAll(async () => {
    const owner = new pg.Client({ connectionString: db.ownerUrl });
    await owner.connect();
    await loadDemo(owner, testToday);
    await owner.end();
  }, 60_000);

  test('is in the database row for row', async () => {
    for (const [table, rows] of Object.entries(demoCouncil({ today: testToday }))) {
      const { rows: found } = await db.owner.query<{ count: number }>(`select count(*)::int as count from ${table}`);
      expect({ table, rows: found[0]?.count }).toEqual({ table, rows: rows.length });
    }
  });

  test.each(roles)('lets %s sign in with the demo password', async (role) => {
    const email = `${role.toLowerCase().replace('_', '-')}@demo.example`;
    const answer = await signedInBrowser(db).run(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { role } }',
      { email, password: demoPassword },
    );
    expect(answer.data).toEqual({ signIn: { role } });
  });

  test('gives the practitioner, the manager and the reviewing officer children to work with', async () => {
    const { rows } = await db.owner.query<{ email: string; children: number }>(
      `select u.email, count(distinct a.child_id)::int as children from user_account u
       join child_access a on a.principal_id = u.id and a.depth = 'RECORD' and a.ends_on is null
       where u.email = any($1) group by u.email`,
      [['practitioner@demo.example', 'team-manager@demo.example', 'reviewing-officer@demo.example']],
    );
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.children).toBeGreaterThanOrEqual(10);
  });
});
