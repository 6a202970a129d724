import { execFile } from 'node:child_process';
import { appendFile, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { withClient } from '@heard/embedded-postgres/connection';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differentLines } from '../../test/different-lines.js';
import { openSender, sendAll } from '../../test/mail-sender.js';
import { startMailServer } from '../../test/mail-server.js';
import { builtCommand, runCommand, startCommand } from '../../test/run-command.js';
import { changesOfRows, readRows, restore as fillFrom, storedStates } from '../../test/stored-states.js';
import { useDatabase } from '../../test/use-database.js';
import { migrations } from '../app/migrations.js';
import { createBackupFile } from '../database/backup/backup-file.js';
import { copyOut } from '../database/backup/copy-out.js';
import { isEmpty } from '../database/backup/empty-database.queries.js';
import { type CheckedBackup, openBackup } from '../database/backup/read-backup.js';
import { assertKnown, restore } from '../database/backup/restore.js';
import { describeDatabase } from '../database/describe-database.js';
import { careForMessages } from '../features/messages/send/send-messages.job.js';

const run = promisify(execFile);
const quiet = (): void => undefined;
const never = new AbortController().signal;
/** What a command said, without how far it was: a busy machine hears more of that. */
const said = (stderr: string): string => stderr.replace(/^(Backing up|Checking .*|Restoring): \d+ %\n/gm, '');

/** An email that nobody has sent yet. Its job is not in a backup: the queue is the message sender's own. */
const waitingEmail = `
  insert into outgoing_message (id, kind, recipient_id, created_at, expires_at)
  select gen_random_uuid(), 'TEST', id, now(), now() + interval '1 day' from user_account where email = 'administrator@demo.example'`;

describe('npm run backup and npm run restore', () => {
  /** As an earlier version left it: backed up as it is, and upgraded where it is restored. */
  const source = useDatabase({
    fill: async (ownerUrl) => {
      await fillFrom(ownerUrl, storedStates.at(-2) ?? '');
      await withClient(ownerUrl, async (owner) => {
        await owner.query(`create table our_own as select 'a note' as note`);
        await owner.query(waitingEmail);
      });
    },
  });
  const target = useDatabase({ fill: async () => undefined });
  const upgraded = useDatabase({ fill: async () => undefined });
  const council = 'council.heard';
  let here = '';
  const inFile = (name: string): string => path.join(here, name);
  const on = (db: typeof source) => ({ here, DATABASE_URL: db.runningUrl, DATABASE_MIGRATION_URL: db.ownerUrl });
  const described = async (db: typeof source) => withClient(db.ownerUrl, describeDatabase);

  beforeAll(async () => {
    here = await mkdtemp(path.join(tmpdir(), 'heard-backup-'));
    const { code, stdout, stderr } = await runCommand('backup', [council], on(source));
    expect([code, said(stderr)]).toEqual([0, '']);
    expect(stdout).toMatch(/^council\.heard: [\d,]+ rows of \d+ tables, [\d,]+ kB, in /);
  });
  afterAll(async () => rm(here, { recursive: true, force: true }));

  async function opened<T>(name: string, task: (backup: CheckedBackup) => Promise<T>): Promise<T> {
    const backup = await openBackup(inFile(name), name, quiet);
    try {
      return await task(backup);
    } finally {
      await backup.close();
    }
  }

  test('write a file for its owner alone, which tar opens', async () => {
    const { stdout } = await run('tar', ['-tvf', council], { cwd: here });
    expect(stdout).toMatch(/^-rw-------.* heard-backup\.json\n/);
    expect(stdout).toContain(' tables/statement/00001.gz\n');
    expect(stdout).not.toContain('tables/session/');
    const { stdout: modes } = await run('ls', ['-l', council], { cwd: here });
    expect(modes).toMatch(/^-rw-------/);
    expect(await readdir(here)).toEqual([council]);
  });

  test('keep one moment of the council, whoever writes meanwhile', async () => {
    const file = await createBackupFile(inFile('one-moment'));
    const changing = {
      ...file,
      async add(name: string, content: Buffer) {
        if (name === 'tables/action/00001.gz') await source.owner.query(`update theme set label = 'Later: ' || label`);
        await file.add(name, content);
      },
    };
    await withClient(source.ownerUrl, async (client) => copyOut(client, changing, { heard: '0.1.0', tell: quiet }));
    await file.finish();
    await file.publish();
    await source.owner.query(`update theme set label = substr(label, 8)`);
    const themes = await opened('one-moment', async (backup) => {
      const found: string[] = [];
      for await (const { table, packed } of backup.parts()) {
        if (table === 'theme') found.push(gunzipSync(packed).toString());
      }
      return found.join('');
    });
    expect(themes).toContain('\t');
    expect(themes).not.toContain('Later');
  });

  test('leave the database empty when it is stopped on the way, and bring every row back the next time', async () => {
    const lines: string[] = [];
    await opened(council, async (backup) => {
      const stopping = new AbortController();
      const stopped = { migrations, signal: stopping.signal, tell: () => stopping.abort(), tellLine: quiet };
      await expect(restore(target, backup, stopped)).rejects.toThrow();
      expect(await isEmpty(target.owner)).toBe(true);
      await restore(target, backup, { migrations, signal: never, tell: quiet, tellLine: (line) => lines.push(line) });
    });
    const [before, after] = [await readRows(source.ownerUrl), await readRows(target.ownerUrl)];
    expect(before.get('statement')?.size).toBeGreaterThan(20);
    const { changed, added } = changesOfRows(before, after);
    const others = changed.filter((line) => !/^(session|request_count|access_event) /.test(line));
    expect([others, added]).toEqual([[], {}]);
    expect(after.get('session')?.size ?? 0).toBe(0);
    const different = differentLines(await described(source), await described(target));
    expect(different.filter((line) => !line.startsWith('tables/our-own.sql '))).toEqual([]);
    expect(lines).toEqual([
      'Left out: our_own, a table that Heard did not make. Its rows are in the backup, which tar opens.',
    ]);
    const next = `select nextval('schema_migration_id_seq')`;
    expect((await target.owner.query(next)).rows).toEqual((await source.owner.query(next)).rows);
  });

  test('bring an older council up to this version, and say in both logs what was done', async () => {
    const { code, stdout } = await runCommand('restore', [council], on(upgraded));
    expect([code, stdout]).toEqual([0, expect.stringContaining('council.heard is restored, as it was at 20')]);
    const { rows: done } = await upgraded.owner.query('select name from schema_migration order by id');
    expect(done.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
    const lines = `select operation, actor_name, outcome, detail from access_event where operation in ('backup', 'restore')`;
    expect((await source.owner.query(lines)).rows).toEqual([
      expect.objectContaining({
        operation: 'backup',
        actor_name: 'system: backup',
        outcome: 'OK',
        detail: expect.stringMatching(/rows to council/),
      }),
    ]);
    expect((await upgraded.owner.query(lines)).rows).toEqual([
      expect.objectContaining({
        operation: 'restore',
        actor_name: 'system: restore',
        outcome: 'OK',
        detail: expect.stringMatching(/^as it was at/),
      }),
    ]);
  });

  test('send an email that waited in the backup once, where it was restored', async () => {
    const mail = await startMailServer();
    const sender = openSender(upgraded, mail.url);
    for (const _time of ['first', 'again']) await careForMessages(upgraded.place);
    await sendAll(sender);
    await sendAll(sender);
    expect(mail.mails.map(({ to }) => to)).toEqual(['administrator@demo.example']);
    sender.smtp.close();
    await mail.stop();
  });

  /** A copy of the backup with one bit turned. */
  async function flipped(at: (length: number) => number): Promise<void> {
    const bytes = await readFile(inFile(council));
    const place = at(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    await writeFile(inFile('broken'), bytes);
  }

  /** A copy that ends early. */
  async function cutTo(at: (length: number) => number): Promise<void> {
    const bytes = await readFile(inFile(council));
    await writeFile(inFile('broken'), bytes.subarray(0, at(bytes.length)));
  }

  describe('refuse before anything is touched', () => {
    const damaged = 'Use another backup: broken is damaged or not whole. Nothing has been touched.';
    const none = 'Give a file that "npm run backup" wrote: broken is none. Nothing has been touched.';

    test.each([
      ['a bit of its description', async () => flipped(() => 700), damaged],
      ['a bit of a row', async () => flipped((length) => Math.floor(length / 2)), damaged],
      ['a bit of what is to be in it', async () => flipped((length) => length - 3_000), damaged],
      ['a bit of the checksum', async () => flipped((length) => length - 1_500), damaged],
      ['a bit of its last block', async () => flipped((length) => length - 1), damaged],
      ['a bit of its first line', async () => flipped(() => 3), none],
      ['its last byte', async () => cutTo((length) => length - 1), damaged],
      ['its second half', async () => cutTo((length) => length / 2), damaged],
      ['all but a little', async () => cutTo(() => 600), none],
      ['everything', async () => cutTo(() => 0), none],
    ])('a file that lost %s', async (_what, spoil, sentence) => {
      await spoil();
      await expect(openBackup(inFile('broken'), 'broken', quiet)).rejects.toThrow(sentence);
    });

    test('a file with more at its end, another file, a folder, and none', async () => {
      await copyFile(inFile(council), inFile('broken'));
      await appendFile(inFile('broken'), Buffer.alloc(512));
      await expect(openBackup(inFile('broken'), 'broken', quiet)).rejects.toThrow(damaged);
      await writeFile(inFile('broken'), 'pg_dump made this'.repeat(100));
      await expect(openBackup(inFile('broken'), 'broken', quiet)).rejects.toThrow(none);
      await mkdir(inFile('folder'));
      await expect(openBackup(inFile('folder'), 'broken', quiet)).rejects.toThrow(none);
      await expect(openBackup(inFile('nothing'), 'nothing', quiet)).rejects.toThrow(/there is no .*nothing/);
    });

    test('a file of a newer version, by its format or by its tables', async () => {
      const newer = await createBackupFile(inFile('newer'));
      await newer.add('heard-backup.json', Buffer.from('{"format": 2, "rooms": []}'));
      await newer.finish();
      await newer.publish();
      await expect(openBackup(inFile('newer'), 'newer', quiet)).rejects.toThrow(
        'Restore newer with the newer version of Heard that made it: this one can’t read it. Nothing has been touched.',
      );
      await opened(council, async (backup) =>
        expect(() => assertKnown(backup, council, migrations.slice(0, 5))).toThrow(
          /^Restore council.heard with the version of Heard that made it \(0\.1\.0\), or a newer one/,
        ),
      );
    });
  });

  test('never replace anything: neither a council nor a file', async () => {
    const full = await runCommand('restore', [council], on(source));
    expect([full.code, full.stdout]).toEqual([2, '']);
    expect(said(full.stderr)).toBe(
      'Set HEARD_DATA_DIR to a new folder, or DATABASE_URL to an empty database: this one is not empty, and a restore replaces nothing.\n',
    );
    const there = await runCommand('backup', [council], on(source));
    expect([there.code, said(there.stderr)]).toEqual([2, expect.stringContaining('council.heard is there already')]);
    const unnamed = await runCommand('backup', [], on(source));
    expect([unnamed.code, unnamed.stderr]).toEqual([2, 'Use: npm run backup -- FILE\n']);
  });

  test('leave no half file on a full disk', async () => {
    const limited = ['-c', `ulimit -f 16; exec "$0" "$@"`, process.execPath, builtCommand('backup'), 'full'];
    const env = { ...process.env, NODE_ENV: 'production', INIT_CWD: here, ...on(source) };
    await expect(run('bash', limited, { env })).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Make room where the backup goes, .*\(EFBIG\), and nothing of it was kept\.\n$/),
    });
    expect((await readdir(here)).filter((name) => name.startsWith('full'))).toEqual([]);
  });

  test('let one backup be made at a time, and leave nothing of one that is stopped', async () => {
    const holder = await source.owner.connect();
    const waiting = async (): Promise<number | null> =>
      (
        await source.owner.query(
          `select from pg_stat_activity a where a.datname = current_database() and a.wait_event_type = 'Lock'`,
        )
      ).rowCount;
    try {
      await holder.query('begin; lock table theme in access exclusive mode');
      const first = startCommand('backup', ['stopped'], on(source));
      while ((await waiting()) === 0) expect(first.program.exitCode).toBe(null);
      const second = startCommand('backup', ['second'], on(source));
      while (second.program.exitCode === null) expect(await waiting()).toBe(1);
      const refused = await second.ended;
      const sentence = 'Wait until the other backup of this database has ended: one is being made.\n';
      expect([refused.code, said(refused.stderr)]).toEqual([2, sentence]);
      first.program.kill('SIGINT');
      const stopped = await first.ended;
      expect([stopped.code, said(stopped.stderr)]).toEqual([130, 'Stopped. Nothing of the backup was kept.\n']);
    } finally {
      holder.release(true); // with its lock
    }
    expect((await readdir(here)).filter((name) => /^(stopped|second)/.test(name))).toEqual([]);
  });
});
