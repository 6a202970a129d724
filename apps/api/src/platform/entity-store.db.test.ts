import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { useDatabase } from '../../test/use-database.js';
import { ChildEntity } from '../foundations/people/child.entity.js';
import { ChildIdentifierEntity } from '../foundations/people/child-identifier.entity.js';
import { newId } from './ids.js';
import { runAsSystem } from './work.js';

describe('many rows at once', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  beforeEach(async () => {
    await db.owner.query(`update child set sex = 'U', ethnicity = 'NOBT', version = 1`);
  });

  test('are each changed to values of their own, in one statement, and count one version more', async () => {
    const { mine, team } = council.children;
    db.statements.take();
    await runAsSystem(db.place, 'system: test', async (unit) =>
      unit.db.updateEach(ChildEntity, [
        { id: mine, sex: 'F', ethnicity: 'WBRI' },
        { id: team, sex: 'M', ethnicity: 'AOTH' },
      ]),
    );
    expect(db.statements.take().filter((sql) => /^update/i.test(sql))).toHaveLength(1);
    const told = (await db.owner.query('select id, sex, ethnicity, version from child where sex <> $1', ['U'])).rows;
    expect(told).toHaveLength(2);
    expect(told).toContainEqual({ id: mine, sex: 'F', ethnicity: 'WBRI', version: 2 });
    expect(told).toContainEqual({ id: team, sex: 'M', ethnicity: 'AOTH', version: 2 });
  });

  test('are turned away where one of them says less than the first', async () => {
    const { mine, team } = council.children;
    const uneven = runAsSystem(db.place, 'system: test', async (unit) =>
      unit.db.updateEach(ChildEntity, [
        { id: mine, sex: 'F', ethnicity: 'WBRI' },
        { id: team, sex: 'M' },
      ]),
    );
    await expect(uneven).rejects.toThrow('ChildEntity.ethnicity was not given');
  });

  test('are in the database when the store has settled, and what failed is told there', async () => {
    const row = { system: 'TEST', value: 'the same twice', childId: council.children.mine, createdBy: null };
    const twice = runAsSystem(db.place, 'system: test', async (unit) => {
      unit.db.insert(ChildIdentifierEntity, { ...row, id: newId() });
      await unit.db.settle();
      unit.db.insert(ChildIdentifierEntity, { ...row, id: newId() });
      await unit.db.settle().catch((error: unknown) => {
        throw new Error('told by settle', { cause: error });
      });
    });
    await expect(twice).rejects.toThrow('told by settle');
  });
});
