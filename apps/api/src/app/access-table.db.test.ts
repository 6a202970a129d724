import { can, isPermission } from '@heard/domain/access/permissions';
import { roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessTable } from '../../test/access-table.js';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { rootOperations } from '../../test/root-operations.js';
import { runAs } from '../../test/run-as.js';
import { useDatabase } from '../../test/use-database.js';
import { createSchema } from './schema.js';

const operations = rootOperations(createSchema());

describe('the access table', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let forbidden = 0;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  test('has a line for every operation, and none for what is gone', () => {
    expect(Object.keys(accessTable).toSorted()).toEqual(operations.map((operation) => operation.name).toSorted());
  });

  test.each(operations)('$name is open to exactly the roles of its line', ({ name, policy }) => {
    const line = accessTable[name];
    if (!isPermission(policy)) expect(line).toBe(policy);
    else expect(line).toEqual(roles.filter((role) => can(role, policy)));
  });

  test.each(operations.filter((operation) => operation.kind !== 'subscription'))(
    '$name answers each role as its line says',
    async ({ name, document, variables }) => {
      const line = accessTable[name];
      const nobody = await runAs(db, null, document, variables);
      if (line !== 'anyone') expect(nobody.errors[0]?.code).toBe('UNAUTHENTICATED');
      for (const role of roles) {
        const answer = await runAs(db, council.users[role], document, variables);
        const allowed = line === 'anyone' || line === 'signed-in' || line?.includes(role);
        const refused = answer.errors.some((error) => error.code === 'FORBIDDEN');
        if (refused) forbidden += 1;
        expect({ role, refused }).toEqual({ role, refused: allowed !== true });
        expect(answer.errors.map((error) => error.code)).not.toContain('INTERNAL_SERVER_ERROR');
      }
    },
  );

  test('writes every refusal to the audit log', async () => {
    const { rows } = await db.owner.query<{ refusals: number }>(
      `select count(*)::int as refusals from access_event where outcome = 'REFUSED' and operation <> 'signIn'`,
    );
    expect(rows[0]?.refusals).toBeGreaterThanOrEqual(forbidden);
  });
});
