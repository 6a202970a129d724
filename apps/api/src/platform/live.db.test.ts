import { afterEach, describe, expect, test } from 'vitest';
import pg from 'pg';
import { useDatabase } from '../../test/use-database.js';
import { LiveFeed, sendLiveEvent } from './live.js';

describe('the live feed', () => {
  const db = useDatabase();
  let feed: LiveFeed | null = null;

  afterEach(async () => feed?.stop());

  /** What an administrator of the database server may do at any time. */
  async function endListeners(): Promise<void> {
    const administrator = new pg.Client({ connectionString: process.env['HEARD_TEST_CLUSTER'] });
    await administrator.connect();
    const database = new URL(db.runningUrl).pathname.slice(1);
    await administrator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'heard live'`,
      [database],
    );
    await administrator.end();
  }

  test('tells each reader of its own topic', async () => {
    feed = new LiveFeed(db.runningUrl);
    const [first, second] = [await feed.events('first'), await feed.events('second')];
    await sendLiveEvent(db.dataSource, { topic: 'second', id: '2' });
    await sendLiveEvent(db.dataSource, { topic: 'first', id: '1' });
    expect(await first.next()).toEqual({ done: false, value: { topic: 'first', id: '1' } });
    expect(await second.next()).toEqual({ done: false, value: { topic: 'second', id: '2' } });
  });

  test('asks everybody to look again after the connection was lost, and goes on', async () => {
    feed = new LiveFeed(db.runningUrl);
    const reader = await feed.events('first');
    await endListeners();
    expect((await reader.next()).value).toEqual({ topic: '*', id: 'resync' });
    await sendLiveEvent(db.dataSource, { topic: 'first', id: '1' });
    expect((await reader.next()).value).toEqual({ topic: 'first', id: '1' });
  });

  test('lets a reader leave while it waits, and ends all when it stops', async () => {
    feed = new LiveFeed(db.runningUrl);
    const [leaving, staying] = [await feed.events('first'), await feed.events('first')];
    const waiting = leaving.next();
    await leaving.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(feed.size).toBe(1);
    await feed.stop();
    expect(await staying.next()).toEqual({ done: true, value: undefined });
  });

  test('tries again for the next reader where the database could not be reached', async () => {
    const nowhere = new URL(db.runningUrl);
    nowhere.port = '9';
    feed = new LiveFeed(nowhere.href);
    await expect(feed.events('first')).rejects.toThrow('ECONNREFUSED');
    await expect(feed.events('first')).rejects.toThrow('ECONNREFUSED');
    expect(feed.size).toBe(0);
  });
});
