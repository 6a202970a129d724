import { waitUntil } from '@heard/embedded-postgres/wait-until';
import { addDays } from '@heard/domain/calendar/plain-date';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addChild, addUser, buildCouncil, type TestCouncil } from '../../test/council.js';
import { addReviews } from '../../test/reviews.js';
import { runAs } from '../../test/run-as.js';
import { addTellings } from '../../test/tellings.js';
import { testToday, useDatabase } from '../../test/use-database.js';
import { reviewsTopic } from '../features/participation/release/release-figures.job.js';
import { londonDay } from '../platform/clock.js';
import { newId } from '../platform/ids.js';
import { sendLiveEvent } from '../platform/live.js';
import { createLog } from '../platform/log.js';
import type { Workplace } from '../platform/work.js';
import { type Jobs, startJobs } from './jobs.js';

const doubted = '{ clockDoubt { knownAt today } }';

/** Each does what is due once, and says of what it warned. */
async function runOnce(place: Workplace) {
  const log = createLog('silent');
  const warned = vi.spyOn(log, 'warn');
  const one = startJobs(place, log);
  await one.begun;
  await one.stop();
  return warned.mock.calls.map(([, sentence]) => sentence);
}

describe('what the product does by itself', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let jobs: Jobs;

  async function released(): Promise<string[]> {
    const { rows } = await db.owner.query<{ key: string }>('select period_key as key from figure_release order by 1');
    return rows.map((row) => row.key);
  }

  const review = async (heldOn: string): Promise<void> =>
    addReviews(db, [{ child: council.children.mine, team: council.teams[0], heldOn, code: 'PN1' }]);

  function clockAt(now: () => Date): Workplace {
    return { ...db.place, clock: { now, today: () => londonDay(now()) } };
  }

  async function ask(place: Workplace, text: string) {
    return (await runAs({ ...db, place }, council.users.ADMINISTRATOR, text)).data;
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    await db.owner.query(`insert into setting (key, value) values ('figure_release', '{"hoursAfterEntry": 0}')`);
    await review('2026-05-05');
    jobs = startJobs(db.place, createLog('silent'));
  });
  afterAll(async () => jobs.stop());

  test('releases figures that are due when it starts', async () => {
    await jobs.begun;
    expect(await released()).toEqual(['2026-27 Q1']);
  });

  test('releases them when reviews have come in, without anybody’s doing', async () => {
    await review('2026-08-05');
    // It begins to listen in its own time, so it is told until it has heard.
    const keys = await waitUntil(async () => {
      await sendLiveEvent(db.place.dataSource, { topic: reviewsTopic, id: 'test' });
      const found = await released();
      return found.length < 2 ? null : found;
    }, 120_000);
    expect(keys).toEqual(['2026-27 Q1', '2026-27 Q2']);
  });

  test('gives on what waits with somebody whose reach ends with the day as soon as the next begins, once in two processes', async () => {
    const [team] = council.teams;
    const worker = await addUser(db, 'PRACTITIONER', 'Until Tonight', team);
    await db.owner.query('update role_grant set ends_on = $2 where user_id = $1', [worker.userId, testToday]);
    const child = await addChild(db, { reference: 'VC-3999', name: 'Child', team, worker });
    const [id] = await addTellings(db, [{ child, by: worker, givenOn: testToday }]);
    const due = addDays(testToday, 20);
    const open = `insert into work_item (id, kind, subject_id, child_id, due_on) values ($1, 'ANSWER_CHILD', $2, $3, $4)`;
    await db.owner.query(open, [newId(), id, child, due]);
    await db.owner.query('update work_item set owner_id = $2 where feedback_id = $1', [id, worker.userId]);
    const ahead = new Date(`${testToday}T23:59:57Z`).getTime() - Date.now();
    const place = clockAt(() => new Date(Date.now() + ahead));
    const processes = [1, 2].map(() => startJobs(place, createLog('silent')));
    const moved = await waitUntil(async () => {
      const sql = `select e.kind, e.from_owner_id from work_item_event e join work_item w on w.id = e.work_item_id where w.feedback_id = $1`;
      const { rows } = await db.owner.query(sql, [id]);
      return rows.length > 0 ? rows : null;
    }, 120_000);
    await Promise.all(processes.map(async (one) => one.stop()));
    expect(place.clock.today()).toBe(addDays(testToday, 1));
    expect(moved).toEqual([{ kind: 'REHOMED', from_owner_id: worker.userId }]);
  });

  test('does no more once it is stopped', async () => {
    await jobs.stop();
    await review('2025-05-05');
    await sendLiveEvent(db.place.dataSource, { topic: reviewsTopic, id: 'test' });
    await jobs.stop();
    expect(await released()).toEqual(['2026-27 Q1', '2026-27 Q2']);
  });

  describe('while the clock may have jumped', () => {
    const held = [
      expect.stringMatching(/^No figures are released: the clock may have jumped ahead[.] An administrator/),
    ];

    test('nothing is released by the clock that did, and everything by another process', async () => {
      const ahead = clockAt(() => new Date(Date.now() + 40 * 86_400_000));
      const before = await released();
      expect(await runOnce(ahead)).toEqual(held);
      expect(await released()).toEqual(before);
      expect((await ask(ahead, doubted)).clockDoubt.today).toBe(ahead.clock.today());
      expect((await ask(ahead, `mutation { confirmDate { today } }`)).confirmDate).not.toBeNull();
      const now = clockAt(() => new Date());
      expect([await runOnce(now), (await ask(now, doubted)).clockDoubt]).toEqual([[], null]);
      expect(await released()).toContain('2025-26 Q1');
    });

    test('a council that was off for three weeks waits for one word of an administrator', async () => {
      const now = clockAt(() => new Date());
      await review('2024-05-05');
      await db.owner.query(`update clock_mark set marked_at = now() - interval '21 days'`);
      const before = await released();
      expect(await Promise.all([runOnce(now), runOnce(now)])).toEqual([held, held]);
      expect(await released()).toEqual(before);
      expect((await ask(db.place, doubted)).clockDoubt).toBeNull(); // its day is set by hand
      expect((await ask(now, doubted)).clockDoubt.today).toBe(now.clock.today());
      expect(await ask(now, 'mutation { confirmDate { today } }')).toEqual({ confirmDate: null });
      expect(await Promise.all([runOnce(now), runOnce(now)])).toEqual([[], []]);
      expect(await released()).toContain('2024-25 Q1');
    });
  });
});
