import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { waitUntil } from '@heard/embedded-postgres/wait-until';
import { messageKinds } from '@heard/domain/messages/message-kinds';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { type MailServer, startMailServer } from '../../../test/mail-server.js';
import { openSender, sendAll } from '../../../test/mail-sender.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../test/run-as.js';
import { sqlOf } from '../../../test/sql-of.js';
import { useDatabase } from '../../../test/use-database.js';
import { queueMessage } from '../../foundations/messages/queue-message.queries.js';
import { newId } from '../../platform/ids.js';
import { hashToken } from '../../platform/session-token.js';
import { carryOut, openUnit, runAsSystem } from '../../platform/work.js';
import { careForMessages, type Sender } from './send/send-messages.job.js';

const list = `{ messages { sendsEmail waiting failed sentToday
  messages { id kind state recipient attempts problem mayBeRetried } } }`;
const retryText = 'mutation ($id: ID!) { retryMessage(id: $id) { state attempts problem } }';

describe('messages by email', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let admin: TestUser;
  let mail: MailServer;
  const opened: Sender[] = [];

  /** A process of its own would be another of these. */
  function senderTo(url: string): Sender {
    const sender = openSender(db, url);
    opened.push(sender);
    return sender;
  }

  const queue = async (to: TestUser, hours = 1): Promise<string | null> =>
    runAsSystem(db.place, 'test', async (unit) => queueMessage(unit, { kind: 'TEST', recipientId: to.userId, hours }));

  async function stored(id: string | null) {
    const { rows } = await db.owner.query(
      `select attempts, problem, sent_at is not null as sent, failed_at is not null as failed from outgoing_message where id = $1`,
      [id],
    );
    return rows[0];
  }

  const missed = async () =>
    (await runAs(db, admin, '{ missedMessages { count messages { id mayBeRetried } } }')).data.missedMessages;

  beforeAll(async () => {
    council = await buildCouncil(db);
    admin = council.users.ADMINISTRATOR;
    mail = await startMailServer();
  });
  beforeEach(async () => {
    await db.owner.query('delete from outgoing_message; delete from pgboss.job');
    mail.mails.length = 0;
    mail.rules.refuse = undefined;
    mail.rules.onMail = undefined;
  });
  afterAll(async () => {
    for (const { smtp } of opened) smtp.close();
    await mail.stop();
  });

  test('are sent when what caused them is stored, and not when it is undone', async () => {
    const undone = runAsSystem(db.place, 'test', async (unit) => {
      await queueMessage(unit, { kind: 'TEST', recipientId: admin.userId, hours: 1 });
      throw new Error('Something else went wrong');
    });
    await expect(undone).rejects.toThrow('Something else');
    await sendAll(senderTo(mail.url));
    expect(mail.mails).toEqual([]);

    const id = await queue(admin);
    await sendAll(senderTo(mail.url));
    expect(mail.mails.map(({ to }) => to)).toEqual([`${admin.userId}@test.example`]);
    expect(await stored(id)).toEqual({ attempts: 1, problem: null, sent: true, failed: false });
    const { rows } = await db.owner.query('select state from pgboss.job');
    expect(rows).toEqual([{ state: 'completed' }]);
  });

  test('are sent once each, however many processes send at the same time', async () => {
    const people: TestUser[] = [];
    for (let i = 0; i < 30; i += 1) people.push(await addUser(db, 'PRACTITIONER', `Worker ${i}`, council.teams[0]));
    for (const person of people) await queue(person);
    await Promise.all([1, 2, 3].map(async () => sendAll(senderTo(mail.url))));
    expect(mail.mails.map(({ to }) => to).toSorted()).toEqual(
      people.map(({ userId }) => `${userId}@test.example`).toSorted(),
    );
  });

  test('are sent again, under the same number, where a process died between sending and noting it', async () => {
    const id = await queue(admin);
    const tsx = import.meta.resolve('tsx');
    const script = fileURLToPath(new URL('../../../test/sending-process.ts', import.meta.url));
    const env = { ...process.env, DATABASE_URL: db.runningUrl, SMTP_URL: mail.url };
    const dying = spawn(process.execPath, ['--import', tsx, script], { env, stdio: 'inherit' });
    const dead = once(dying, 'exit');
    // The server has the whole message, and says so to nobody.
    mail.rules.onMail = async () => {
      dying.kill('SIGKILL');
      await dead;
    };
    await dead;
    expect(await waitUntil(async () => (mail.mails.length === 0 ? null : mail.mails), 10_000)).toHaveLength(1);
    expect(await stored(id)).toEqual({ attempts: 0, problem: null, sent: false, failed: false });
    mail.rules.onMail = undefined;
    await careForMessages(db.place);
    await sendAll(senderTo(mail.url));
    expect(mail.mails).toHaveLength(1); // within five minutes it may only be slow
    await db.owner.query(`update pgboss.job set started_on = started_on - interval '5 minutes'`);
    await careForMessages(db.place);
    await db.owner.query(`update pgboss.job set start_after = now()`);
    await sendAll(senderTo(mail.url));
    expect(mail.mails.map(({ messageId }) => messageId)).toEqual([1, 2].map(() => `<${id}@heard.test.example>`));
    expect(await stored(id)).toMatchObject({ sent: true });
  });

  test('wait while nobody answers, each time twice as long, and are given up after nine tries', async () => {
    const id = await queue(admin);
    const nobody = senderTo('smtp://127.0.0.1:9');
    const waits: number[] = [];
    for (let i = 0; i < 9; i += 1) {
      await sendAll(nobody);
      const { rows } = await db.owner.query<{ wait: number }>(
        `select extract(epoch from start_after - now())::int as wait from pgboss.job where state = 'retry'`,
      );
      waits.push(...rows.map(({ wait }) => wait));
      await db.owner.query('update pgboss.job set start_after = now()');
    }
    expect(waits).toHaveLength(8);
    expect(waits.every((wait, at) => wait > 14 * 2 ** at && wait <= 31 * 2 ** (at + 1))).toBe(true);
    expect(await stored(id)).toEqual({ attempts: 9, problem: 'UNREACHABLE', sent: false, failed: true });

    const { data } = await runAs(db, admin, list);
    expect(data.messages).toMatchObject({ waiting: 0, failed: 1, sentToday: 0 });
    expect(data.messages.messages).toMatchObject([{ id, state: 'FAILED', problem: 'UNREACHABLE', mayBeRetried: true }]);
    expect(await missed()).toEqual({ count: 1, messages: [{ id, mayBeRetried: true }] });
    const again = await runAs(db, admin, retryText, { id });
    expect(again.data.retryMessage).toEqual({ state: 'WAITING', attempts: 0, problem: null });
    expect(await missed()).toEqual({ count: 0, messages: [] });
    const twice = await runAs(db, admin, retryText, { id });
    expect(twice.errors[0]?.fields['id']).toMatch(/^This message is not tried again/);
    await sendAll(senderTo(mail.url));
    expect(mail.mails).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ sent: true });
  });

  test('that the server refuses for good are not tried again; those for later are', async () => {
    mail.rules.refuse = 550;
    const lost = await queue(admin);
    await sendAll(senderTo(mail.url));
    expect(await stored(lost)).toEqual({ attempts: 1, problem: 'REFUSED', sent: false, failed: true });
    mail.rules.refuse = 450;
    const later = await queue(council.users.LEADERSHIP);
    await sendAll(senderTo(mail.url));
    expect(await stored(later)).toEqual({ attempts: 1, problem: 'REFUSED', sent: false, failed: false });
  });

  test('are not sent when they are too old, nor to whoever has left', async () => {
    const old = await queue(admin);
    await db.owner.query(`update outgoing_message set expires_at = now() - interval '1 second' where id = $1`, [old]);
    const gone = await addUser(db, 'PRACTITIONER', 'Somebody Gone', council.teams[0]);
    const left = await queue(gone);
    await db.owner.query('update user_account set disabled_at = now() where id = $1', [gone.userId]);
    await sendAll(senderTo(mail.url));
    expect(mail.mails).toEqual([]);
    expect(await stored(old)).toMatchObject({ problem: 'EXPIRED', failed: true });
    expect(await stored(left)).toMatchObject({ problem: 'NOT_NEEDED', failed: true });
    expect((await runAs(db, admin, retryText, { id: old })).errors[0]?.fields['id']).toMatch(/too old/);
  });

  test('wait once for each person, and begin no more than five times within an hour', async () => {
    expect(await queue(admin)).toBe(await queue(admin));
    for (let i = 0; i < 4; i += 1) {
      await sendAll(senderTo(mail.url));
      expect(await queue(admin)).not.toBeNull();
    }
    await sendAll(senderTo(mail.url));
    expect(await queue(admin)).toBeNull();
    expect(mail.mails).toHaveLength(5);
    const { errors } = await runAs(db, admin, 'mutation { sendTestMessage { id } }');
    expect(errors[0]?.code).toBe('RATE_LIMITED');
  });

  test('are missed for a week once they are too old, until a later one has gone out, and never where nobody needs them', async () => {
    const [old, older, gone, replaced] = [newId(), newId(), newId(), newId()];
    const { LEADERSHIP, QUALITY_ASSURANCE, PRACTITIONER } = council.users;
    for (const [id, { userId }] of [
      [old, LEADERSHIP],
      [older, QUALITY_ASSURANCE],
      [gone, PRACTITIONER],
      [replaced, admin],
    ] as const) {
      await db.owner.query(
        `insert into outgoing_message (id, kind, recipient_id, created_at, expires_at, failed_at, problem)
         values ($1, 'TEST', $2, now() - interval '9 days', now() - interval '6 days', now() - interval '8 days', 'UNREACHABLE')`,
        [id, userId],
      );
    }
    await db.owner.query(`update outgoing_message set expires_at = now() - interval '8 days' where id = $1`, [older]);
    await db.owner.query(`update outgoing_message set problem = 'NOT_NEEDED' where id = $1`, [gone]);
    const ids = async () => (await missed()).messages.map(({ id }: { id: string }) => id);
    expect((await ids()).toSorted()).toEqual([old, replaced].toSorted());
    await queue(admin);
    expect(await ids()).toEqual([old]);
    expect(await missed()).toEqual({ count: 1, messages: [{ id: old, mayBeRetried: false }] });
  });

  test('have their job again after a backup without the queue was read back', async () => {
    await queue(admin);
    await db.owner.query('delete from pgboss.job');
    await careForMessages(db.place);
    await careForMessages(db.place);
    await sendAll(senderTo(mail.url));
    expect(mail.mails).toHaveLength(1);
  });

  test('and their queue are nobody’s business but the administrator’s and the system’s', async () => {
    await queue(admin);
    const { errors } = await runAs(db, council.users.LEADERSHIP, list);
    expect(errors[0]?.code).toBe('FORBIDDEN');
    const seen = async (user: TestUser): Promise<unknown> => {
      const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, user)), newId());
      const sql = `select (select count(*)::int from outgoing_message) as messages, (select count(*)::int from pgboss.job) as jobs`;
      return carryOut(unit, async () => (await sqlOf(unit, sql))[0]);
    };
    expect(await seen(admin)).toEqual({ messages: 1, jobs: 0 });
    expect(await seen(council.users.LEADERSHIP)).toEqual({ messages: 0, jobs: 0 });
  });

  test('name no child and repeat no word of one, whatever they are about', async () => {
    const planted = 'Zephyrine Plantedname';
    await db.owner.query('update child set name = $1', [planted]);
    const said = { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-20', words: planted };
    const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
    expect((await runAs(db, council.users.PRACTITIONER, record, { input: said })).errors).toEqual([]);
    for (const kind of messageKinds) {
      await runAsSystem(db.place, 'test', async (unit) =>
        queueMessage(unit, { kind, recipientId: admin.userId, hours: 1 }),
      );
    }
    await sendAll(senderTo(mail.url));
    expect(mail.mails).toHaveLength(messageKinds.length);
    for (const { raw, text } of mail.mails) {
      expect(text).toContain('https://heard.test.example/');
      expect(raw).toMatch(/^Content-Type: multipart\/alternative/m);
      expect(text).not.toContain('Zephyrine');
    }
  });
});
