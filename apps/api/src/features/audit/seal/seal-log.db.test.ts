import { withClient } from '@heard/embedded-postgres/connection';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs } from '../../../../test/run-as.js';
import { runCommand } from '../../../../test/run-command.js';
import { useDatabase } from '../../../../test/use-database.js';
import { beginToVerify } from '../../../database/seals/seals.queries.js';
import { verifySeals } from '../../../database/seals/verify-seals.js';
import { checkAuditSeals, checkSealsAndTell, sealAuditLog } from './seal-log.job.js';

const stateText = '{ auditSeal { number sealedAt root checkedAt brokenSeal brokenLog brokenFrom brokenTo } }';
const insert = (operation: string, count = 1): string => `
  insert into access_event (id, at, operation, outcome, request_id)
  select gen_random_uuid(), now(), '${operation}', 'OK', gen_random_uuid() from generate_series(1, ${count})`;
const quiet = (): void => undefined;

describe('the seal of the audit log', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let child = '';
  const sql = async (text: string) => (await db.owner.query(text)).rows;
  const seals = async () => sql(`select number, log, lines from audit_seal order by number`);
  const sealed = async () => (await sql('select coalesce(sum(lines), 0)::int as n from audit_seal'))[0]?.n;
  const verified = async () =>
    withClient(db.ownerUrl, async (owner) => {
      expect(await beginToVerify(owner)).toBe(true);
      return verifySeals(owner, { tell: quiet, onSeal: quiet, onBroken: quiet });
    });
  const brokenNow = async () =>
    (await verified()).broken.map(({ seal, breaks }) => [seal.log, ...breaks.map(({ kind }) => kind)]);

  beforeAll(async () => {
    council = await buildCouncil(db);
    child = await addChild(db, { reference: 'VC-1960', name: 'Somebody Sealed' });
    await sql(insert('before', 10_500));
    await sql(
      `insert into access_event_child (event_id, child_id, depth) select id, '${child}', 'LISTED' from access_event where operation = 'before'`,
    );
    await sql(
      `insert into record_change (id, at, request_id, table_name, row_id, columns) select gen_random_uuid(), now(), gen_random_uuid(), 'child', gen_random_uuid(), '{name}' from generate_series(1, 7)`,
    );
  });

  test('says that nothing is sealed where nothing is', async () => {
    const { data, errors } = await runAs(db, council.users.ADMINISTRATOR, stateText);
    expect([data.auditSeal, errors]).toEqual([null, []]);
    expect(await verified()).toMatchObject({ seals: 0, broken: [], last: null });
  });

  const commandOn = () => ({ here: '.', DATABASE_URL: db.runningUrl, DATABASE_MIGRATION_URL: db.ownerUrl });

  test('is made of ten thousand lines at the most, once by two processes, and of every line', async () => {
    const counts = await Promise.all([sealAuditLog(db.place), sealAuditLog(db.place)]);
    const [{ n }] = await sql(
      `select (select count(*)::int from access_event where operation = 'before') + (select count(*)::int from record_change) as n`,
    );
    expect(counts[0] + counts[1]).toBe(await sealed());
    expect(await sealed()).toBeGreaterThanOrEqual(n);
    await sealAuditLog(db.place);
    const made = await seals();
    expect(made.slice(0, 2).map(({ log, lines }) => [log, lines])).toEqual([
      ['ACCESS', 10_000],
      ['ACCESS', expect.any(Number)],
    ]);
    expect(made.filter(({ log }) => log === 'CHANGE')).not.toEqual([]);
    const { broken, lines, unsealed } = await verified();
    expect([broken, lines, unsealed]).toEqual([[], await sealed(), 0]);
  });

  test('leaves no line out that is written while it is made', async () => {
    const before = await sealed();
    const writer = await db.owner.connect();
    try {
      await writer.query(`begin; ${insert('slow')}`);
      await sql(insert('quick'));
      expect(await sealAuditLog(db.place)).toBe(0);
      await writer.query('commit');
    } finally {
      writer.release();
    }
    expect(await sealAuditLog(db.place)).toBe(2);
    expect(await sealed()).toBe(before + 2);
    expect(await brokenNow()).toEqual([]);
  });

  test('is asked for by nobody but the system', async () => {
    await sql(insert('waiting'));
    const calls = ['select app.seal_audit_log(10)', 'select app.check_audit_seals(10)'];
    for (const call of calls)
      await withClient(db.runningUrl, async (client) =>
        client.query(`begin; set local role heard_app; ${call}; commit`),
      );
    expect(await sql('select count(*)::int as n from audit_check')).toEqual([{ n: 0 }]);
    const mayRead = `select has_table_privilege('heard_app', 'audit_seal', 'select, insert, update, delete') as seals`;
    expect(await sql(mayRead)).toEqual([{ seals: false }]);
    expect(await sealAuditLog(db.place)).toBe(1);
  });

  test('is whole for whoever looks: the command, and the screen of whoever searches all', async () => {
    await checkAuditSeals(db.place);
    const { code, stdout, stderr } = await runCommand('audit-verify', [], commandOn());
    expect(stdout).toMatch(/^The audit log is whole: 10,\d+ lines under \d+ seals, .*\n.*--noted \d+:[0-9a-f]{64}\n$/);
    expect([code, stderr.replace(/^Looking: \d+ %\n/gm, '')]).toEqual([0, '']);
    const [, noted] = /--noted (\S+)/.exec(stdout) ?? [];
    const { data } = await runAs(db, council.users.LEADERSHIP, stateText);
    expect(data.auditSeal).toMatchObject({ checkedAt: expect.anything(), brokenSeal: null, brokenTo: null });
    expect(`${data.auditSeal.number}:${data.auditSeal.root}`).toBe(noted);
    const other = await runCommand('audit-verify', ['--noted', '1:00000000'], commandOn());
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('Seal 1 is not the one that was noted')]);
    expect((await runAs(db, council.users.PRACTITIONER, stateText)).errors[0]?.code).toBe('FORBIDDEN');
  });

  describe('is broken, as whoever owns the database', () => {
    const first = `(select min(line_number) from access_event)`;
    let undo: readonly string[] = [];
    afterEach(async () => {
      for (const text of undo) await sql(text);
      undo = [];
      expect(await brokenNow()).toEqual([]);
    });

    test('changes a line', async () => {
      await sql(`update access_event set purpose = 'Another' where line_number = ${first}`);
      undo = [`update access_event set purpose = null where line_number = ${first}`];
      expect(await brokenNow()).toEqual([['ACCESS', 'LINES_CHANGED']]);
      const { code, stderr } = await runCommand('audit-verify', [], commandOn());
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /Seal 1 \(lines 1 to 10000 of the access log, sealed on .*\): there are as many lines [^]*The audit log is broken/,
      );
    });

    test('takes a line away, or what it says of a child', async () => {
      const of = `(select e.id from access_event e where e.line_number = (select min(x.line_number) from access_event x where x.operation = 'before'))`;
      await sql(`create table kept_child as select * from access_event_child where event_id = ${of}`);
      await sql(`delete from access_event_child where event_id = ${of}`);
      undo = [`insert into access_event_child select * from kept_child`, `drop table kept_child`];
      expect(await brokenNow()).toEqual([['ACCESS', 'LINES_CHANGED']]);
      await sql(
        `create table kept as select * from record_change where line_number = (select min(line_number) from record_change)`,
      );
      await sql(`delete from record_change where line_number = (select min(line_number) from record_change)`);
      undo = [...undo, `insert into record_change overriding system value select * from kept`, `drop table kept`];
      expect(await brokenNow()).toEqual([
        ['ACCESS', 'LINES_CHANGED'],
        ['CHANGE', 'LINES_MISSING'],
      ]);
    });

    test('puts one in before all others', async () => {
      await sql(
        `insert into access_event (id, at, operation, outcome, request_id, line_number) overriding system value values (gen_random_uuid(), now(), 'child', 'OK', gen_random_uuid(), -5)`,
      );
      undo = [`delete from access_event where line_number = -5`];
      expect(await brokenNow()).toEqual([['ACCESS', 'LINES_ADDED']]);
    });

    test('changes a seal, or takes one away; and the screen says so until all hold again', async () => {
      await sql(
        `create table kept as select * from audit_seal where number = 2; delete from audit_seal where number = 2`,
      );
      undo = [`insert into audit_seal select * from kept; drop table kept`];
      expect(await brokenNow()).toEqual([['CHANGE', 'SEALS_MISSING']]);
      await sql(`update audit_seal set lines = lines + 1 where number = 1`);
      undo = [...undo, `update audit_seal set lines = lines - 1 where number = 1`];
      expect((await brokenNow())[0]).toEqual(['ACCESS', 'SEAL_CHANGED', 'LINES_MISSING']);
      const told: number[] = [];
      await checkSealsAndTell((seal) => told.push(seal))(db.place);
      const state = async () => (await runAs(db, council.users.QUALITY_ASSURANCE, stateText)).data.auditSeal;
      expect(await state()).toMatchObject({ brokenSeal: 1, brokenLog: 'ACCESS', brokenTo: expect.anything() });
      for (const text of undo) await sql(text);
      undo = [];
      await checkSealsAndTell((seal) => told.push(seal))(db.place);
      expect((await state()).brokenSeal).toBe(null);
      expect(told).toEqual([1]);
    });
  });
});
