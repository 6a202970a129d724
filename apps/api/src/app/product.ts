import path from 'node:path';

import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import { checkout } from '../checkout.js';
import { createClock } from '../platform/clock.js';
import { createDataSource } from '../platform/data-source.js';
import { LiveFeed } from '../platform/live.js';
import type { Log } from '../platform/log.js';
import { createSessionCookie } from '../platform/session-cookie.js';
import type { Workplace } from '../platform/work.js';
import { createApolloServer } from './apollo-server.js';
import type { Config } from './config.js';
import { openDatabase, type ReadyDatabase } from './database.js';
import { entities } from './entities.js';
import { inviteFirstAdministrator, loadDemoOnce } from './first-start.js';
import { createHttpApp, type WebSettings } from './http-app.js';
import { startJobs } from './jobs.js';
import { type FrontDoor, openFrontDoor } from './listen.js';
import { serveLiveUpdates } from './live-server.js';
import { createSchema } from './schema.js';
import { readSecret } from './secret.js';

export interface RunningProduct {
  /** The one-time address for a new council's first administrator; null where there are accounts. */
  readonly setupUrl: string | null;
  stop(): Promise<void>;
}

const webRoot = path.join(checkout, 'apps/web/dist');

/** A data source and a clock, as every unit of work needs them. */
export async function openWorkplace(runningUrl: string, today: Config['today']): Promise<Workplace> {
  const dataSource = createDataSource({ url: runningUrl, entities, migrations: [] });
  await dataSource.initialize();
  return {
    dataSource,
    clock: createClock(today),
    holidays: bankHolidaysEnglandAndWales,
    live: new LiveFeed(runningUrl),
  };
}

async function serve(
  door: FrontDoor,
  database: ReadyDatabase,
  config: Config,
  secret: string,
  log: Log,
): Promise<() => Promise<void>> {
  const place = await openWorkplace(database.runningUrl, config.today);
  const schema = createSchema();
  const apollo = createApolloServer(schema, log);
  await apollo.start();
  const settings: WebSettings & { publicUrl: string } = {
    place,
    secret,
    webRoot,
    demo: config.demo,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    secure: config.secureCookies,
    cookie: createSessionCookie(config.secureCookies),
  };
  const jobs = startJobs(place, log);
  // The demo is complete when it is ready; a council with a long history need not wait for its figures.
  if (config.demo) await jobs.begun;
  const stopLive = serveLiveUpdates(door.server, schema, settings);
  door.open(createHttpApp(settings, apollo), async () => (await place.dataSource.query('select 1')).length === 1);
  return async () => {
    await jobs.stop();
    await place.live.stop();
    await stopLive();
    await door.close();
    await apollo.stop();
    await place.dataSource.destroy();
  };
}

/** Starts everything, in the order in which a failure does the least harm. Throws `StartError` with what to do. */
export async function startProduct(
  config: Config,
  dataDir: string,
  log: Log,
  tell: (line: string) => void,
): Promise<RunningProduct> {
  const door = await openFrontDoor(config.port, config.host);
  let database: ReadyDatabase | null = null;
  try {
    const secret = readSecret(config.secret, dataDir);
    tell('Starting the database …');
    database = await openDatabase(config, dataDir);
    const today = createClock(config.today).today();
    if (config.demo) await loadDemoOnce(database.ownerUrl, today, tell);
    const setupUrl = await inviteFirstAdministrator(database.ownerUrl, secret, config.publicUrl);
    const stopServing = await serve(door, database, config, secret, log);
    const stopDatabase = database.stop;
    return {
      setupUrl,
      async stop() {
        await stopServing();
        await stopDatabase();
      },
    };
  } catch (error) {
    await door.close();
    await database?.stop();
    throw error;
  }
}
