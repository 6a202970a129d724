import path from 'node:path';
import type pg from 'pg';
import { checkout } from '../checkout.js';
import { createClock } from '../platform/clock.js';
import type { Log } from '../platform/log.js';
import {
  createChallengeCookie,
  createDeviceCookie,
  createSessionCookie,
  createSignOnCookie,
} from '../platform/session-cookie.js';
import { openCounts } from '../platform/requests-per-minute.js';
import type { Issuer } from '../platform/issuer-settings.js';
import type { Workplace } from '../platform/work.js';
import { createApolloServer } from './apollo-server.js';
import type { Config } from './config.js';
import { openDatabase, type ReadyDatabase } from './database.js';
import { assertNoDemo, inviteFirstAdministrator, loadDemoOnce } from './first-start.js';
import { createHttpApp, type WebSettings } from './http-app.js';
import { startJobs } from './jobs.js';
import { sharesOfCouncil, sharesOfOneMachine } from './fair-share.js';
import type { Mailer } from './mailer.js';
import { KnownSessions } from './known-sessions.js';
import { type FrontDoor, openFrontDoor } from './listen.js';
import { serveLiveUpdates } from './live-server.js';
import { servesItselfAlone } from './own-address.js';
import { openWorkplace } from './open-workplace.js';
import { createSchema } from './schema.js';
import { readSecret } from './secret.js';

export interface RunningProduct {
  /** The one-time address for a new council's first administrator; null where there are accounts. */
  readonly setupUrl: string | null;
  /** Resolves when the embedded database has ended without being asked to; where there is none, never. */
  failed(): Promise<void>;
  stop(): Promise<void>;
}

export interface Start {
  readonly config: Config;
  readonly dataDir: string;
  readonly log: Log;
  readonly tell: (line: string) => void;
  /** Aborted by Ctrl-C before the product is ready. */
  readonly signal: AbortSignal;
}

const webRoot = path.join(checkout, 'apps/web/dist');

/** What asks the council's sign-on is loaded only where there is one. */
async function openIssuerIfSetUp({ oidc }: Config): Promise<Issuer | null> {
  if (oidc === null) return null;
  const { openIssuer } = await import('../platform/issuer.js');
  return openIssuer(oidc);
}

async function webSettings({ config }: Start, place: Workplace, counts: pg.Pool, secret: string): Promise<WebSettings> {
  return {
    place,
    counts,
    secret,
    webRoot,
    demo: config.demo,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    secure: config.secureCookies,
    known: new KnownSessions(),
    shares: servesItselfAlone(config.publicUrl) ? sharesOfOneMachine : sharesOfCouncil,
    metricsToken: config.metricsToken,
    cookie: createSessionCookie(config.secureCookies),
    device: createDeviceCookie(config.secureCookies),
    signOnCookie: createSignOnCookie(config.secureCookies),
    challengeCookie: createChallengeCookie(config.secureCookies),
    issuer: await openIssuerIfSetUp(config),
  };
}

/** What sends emails is loaded only where they are sent. */
async function startMailerIfSetUp({ config, log }: Start, place: Workplace, secret: string): Promise<Mailer | null> {
  const { smtp, publicUrl } = config;
  if (smtp === null) return null;
  const { startMailer } = await import('./mailer.js');
  return startMailer({ place, smtp, publicUrl, secret, log });
}

async function serve(
  door: FrontDoor,
  database: ReadyDatabase,
  start: Start,
  secret: string,
): Promise<() => Promise<void>> {
  const { config, log } = start;
  const place = await openWorkplace(database.runningUrl, config);
  const schema = createSchema();
  const apollo = createApolloServer(schema, log);
  await apollo.start();
  const counts = openCounts(database.runningUrl);
  const settings = await webSettings(start, place, counts, secret);
  const jobs = startJobs(place, log, config.importDir);
  const mailer = await startMailerIfSetUp(start, place, secret);
  // The demo is complete when it is ready; a council with a long history need not wait for its figures.
  if (config.demo) await jobs.begun;
  const stopLive = serveLiveUpdates(door.server, { ...settings, schema }, log);
  door.open(createHttpApp(settings, apollo, log), async () => (await place.dataSource.query('select 1')).length === 1);
  return async () => {
    await door.drain();
    await jobs.stop();
    await mailer?.stop();
    await place.live.stop();
    await stopLive();
    await apollo.stop();
    await counts.end();
    await place.dataSource.destroy();
  };
}

async function fill(database: ReadyDatabase, { config, tell, signal }: Start, secret: string): Promise<string | null> {
  try {
    if (config.demo) await loadDemoOnce(database.ownerUrl, createClock(config.today).today(), tell);
    else await assertNoDemo(database.ownerUrl);
    signal.throwIfAborted();
    return await inviteFirstAdministrator(database.ownerUrl, secret, config.publicUrl);
  } catch (error) {
    throw await database.reasonFor(error);
  }
}

/** Starts everything, in the order in which a failure does the least harm. Throws `StartError` with what to do. */
export async function startProduct(start: Start): Promise<RunningProduct> {
  const { config, dataDir, tell, signal } = start;
  const door = await openFrontDoor(config.port, config.host);
  let database: ReadyDatabase | null = null;
  try {
    const secret = readSecret(config.secret, dataDir);
    tell('Starting the database …');
    database = await openDatabase(config, dataDir, { tell, signal });
    const setupUrl = await fill(database, start, secret);
    const stopServing = await serve(door, database, start, secret);
    const { stop, untilEnded } = database;
    let stopping = false;
    return {
      setupUrl,
      async failed() {
        await untilEnded();
        if (stopping) await new Promise(() => undefined);
      },
      async stop() {
        stopping = true;
        await stopServing();
        await stop();
        await door.close();
      },
    };
  } catch (error) {
    await database?.stop();
    await door.close();
    throw error;
  }
}
