import { waitUntil } from '@heard/embedded-postgres/wait-until';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { makeReturn } from '../../../../test/return-files.js';
import { runAs, type TestAnswer } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const load = 'mutation ($input: ImportReturnInput!) { importReturn(input: $input) { changedAnything } }';

describe('many returns at once', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  const importOf = async (child: string): Promise<TestAnswer> => {
    const files = makeReturn({
      header: [`${child},F,10/05/2008,WBRI,,,`],
      reviews: [`${child},10/05/2008,05/06/2017,PN1`],
    });
    return runAs(db, council.users.QUALITY_ASSURANCE, load, { input: { files, clientId: newId() } });
  };

  /** Connections that stand still in this database until somebody else has ended. */
  const waiting = async (): Promise<number> => {
    const { rows } = await db.owner.query<{ n: number }>(
      `select count(distinct l.pid)::int as n from pg_locks l join pg_database d on d.oid = l.database
       where d.datname = current_database() and not l.granted`,
    );
    return rows[0]?.n ?? -1;
  };

  test('hold one connection between them, let others work on, and turn away who would wait too long', async () => {
    const other = await db.owner.connect();
    await other.query('begin; lock table care_review in access exclusive mode');
    const answers: TestAnswer[] = [];
    const imports = Array.from({ length: 12 }, async (_, at) => answers.push(await importOf(`M${at}`)));
    expect(await waitUntil(async () => (answers.length === 7 ? true : null), 120_000)).toBe(true);
    expect(answers.every(({ errors }) => errors[0]?.code === 'RATE_LIMITED')).toBe(true);
    expect(await waitUntil(async () => ((await waiting()) === 1 ? true : null), 120_000)).toBe(true);
    expect((await runAs(db, council.users.PRACTITIONER, '{ me { role } }')).errors).toEqual([]);
    await other.query('rollback');
    other.release();
    await Promise.all(imports);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(5);
  });

  test('are told so where a command brings one in at the same time, instead of waiting for it', async () => {
    const command = await db.owner.connect();
    await command.query(`begin; select pg_advisory_xact_lock(hashtext('import SSDA903'))`);
    const { errors } = await importOf('W1');
    await command.query('rollback');
    command.release();
    expect(errors).toMatchObject([
      { code: 'RATE_LIMITED', message: expect.stringMatching(/^Another return is being/) },
    ]);
    expect((await importOf('W1')).data.importReturn).toEqual({ changedAnything: true });
  });
});
