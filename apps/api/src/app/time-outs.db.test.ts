import { waitUntil } from '@heard/embedded-postgres/wait-until';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { runAs, type TestAnswer } from '../../test/run-as.js';
import { sqlOf } from '../../test/sql-of.js';
import { useDatabase } from '../../test/use-database.js';
import { newId } from '../platform/ids.js';
import { openUnit, runAsSystem } from '../platform/work.js';

const text = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';

/*
 * The time-outs of the product itself, made short. On a busy machine they end what they would not end on an idle one: so
 * each test asks again until what may succeed has succeeded, and none has to be quick.
 */
describe('a request that takes too long', () => {
  const db = useDatabase({ patience: { statement: 2_000, lock: 1_000, idle: 5_000 } });
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await db.owner.query(
      `create function public.dawdle() returns trigger language plpgsql as
         'begin if new.words = ''Slowly.'' then perform pg_sleep(20); end if; return new; end'`,
    );
    await db.owner.query(
      'create trigger dawdle before insert on statement for each row execute function public.dawdle()',
    );
  });

  const record = async (words: string): Promise<TestAnswer> =>
    runAs(db, council.users.PRACTITIONER, text, {
      input: { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-20', words },
    });

  const isRecorded = async (words: string): Promise<boolean> =>
    (await waitUntil(async () => ((await record(words)).errors.length === 0 ? true : null), 120_000)) === true;

  const stored = async (): Promise<number> => Number((await db.owner.query('select 1 from feedback')).rowCount);

  test('is stopped, says so in words, and leaves nothing half stored', async () => {
    const before = await stored();
    const { errors } = await record('Slowly.');
    expect(errors).toMatchObject([{ code: 'RATE_LIMITED', message: expect.stringMatching(/^This took too long/) }]);
    expect(await stored()).toBe(before);
    expect(await isRecorded('Quickly.')).toBe(true);
    expect(await stored()).toBe(before + 1);
  });

  test('waits a moment for what somebody else changes, and then says that', async () => {
    const other = await db.owner.connect();
    await other.query('begin; lock table feedback in access exclusive mode');
    const before = await record('Behind somebody.');
    await other.query('rollback');
    other.release();
    expect(before.errors).toMatchObject([
      { code: 'RATE_LIMITED', message: expect.stringMatching(/^Somebody else is/) },
    ]);
    expect(await isRecorded('Once more.')).toBe(true);
  });

  test('gives its connection back where its transaction was forgotten, and everything else goes on', async () => {
    const forgotten = await openUnit(db.place, null, newId());
    const [backend] = await sqlOf(forgotten, 'select pg_backend_pid()::text as pid');
    const isGone = async (): Promise<true | null> =>
      (
        await db.owner.query(`select 1 from pg_stat_activity where pid::text = $1::jsonb ->> 'pid'`, [
          JSON.stringify(backend),
        ])
      ).rowCount === 0
        ? true
        : null;
    expect(await waitUntil(isGone, 120_000)).toBe(true);
    await expect(forgotten.commit()).rejects.toThrow();
    expect(await isRecorded('Afterwards.')).toBe(true);
  });

  test('is no command of the system: those may take their time', async () => {
    const slept = runAsSystem(db.place, 'system: test', async (unit) => sqlOf(unit, 'select pg_sleep(2.2)'));
    await expect(slept).resolves.toBeDefined();
  });
});
