import { waitUntil } from '@heard/embedded-postgres/wait-until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { addReviews } from '../../test/reviews.js';
import { useDatabase } from '../../test/use-database.js';
import { reviewsTopic } from '../features/participation/release/release-figures.job.js';
import { sendLiveEvent } from '../platform/live.js';
import { createLog } from '../platform/log.js';
import { type Jobs, startJobs } from './jobs.js';

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

  test('does no more once it is stopped', async () => {
    await jobs.stop();
    await review('2025-05-05');
    await sendLiveEvent(db.place.dataSource, { topic: reviewsTopic, id: 'test' });
    await jobs.stop();
    expect(await released()).toEqual(['2026-27 Q1', '2026-27 Q2']);
  });
});
