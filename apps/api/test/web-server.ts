import { createServer, type Server } from 'node:http';
import { createHttpApp, type WebSettings } from '../src/app/http-app.js';
import { sharesOfCouncil } from '../src/app/fair-share.js';
import { KnownSessions } from '../src/app/known-sessions.js';
import { serveLiveUpdates } from '../src/app/live-server.js';
import { createSchema } from '../src/app/schema.js';
import { createLog } from '../src/platform/log.js';
import {
  createChallengeCookie,
  createDeviceCookie,
  createSessionCookie,
  createSignOnCookie,
} from '../src/platform/session-cookie.js';
import { openCounts } from '../src/platform/requests-per-minute.js';
import { testSecret } from './run-as.js';
import type { TestDatabase } from './use-database.js';

/** The product's own HTTP server on this database, as a council runs it unless `own` says otherwise. */
export interface TestWebServer {
  /** `127.0.0.1:port` */
  readonly address: string;
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  stop(): Promise<void>;
}

export const preflight = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

async function listeningAddress(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `127.0.0.1:${address.port}`;
}

export async function startWebServer(db: TestDatabase, own: Partial<WebSettings> = {}): Promise<TestWebServer> {
  const secure = own.secure ?? true;
  const log = createLog('silent');
  const counts = openCounts(db.runningUrl);
  const settings: WebSettings = {
    place: db.place,
    counts,
    secret: testSecret,
    cookie: createSessionCookie(secure),
    device: createDeviceCookie(secure),
    signOnCookie: createSignOnCookie(secure),
    challengeCookie: createChallengeCookie(secure),
    issuer: null,
    demo: false,
    trustProxy: 0,
    secure,
    known: new KnownSessions(),
    shares: sharesOfCouncil,
    metricsToken: null,
    webRoot: '/nowhere',
    publicUrl: 'https://heard.example',
    ...own,
  };
  const server = createServer(createHttpApp(settings, db.apollo, log));
  const stopLive = serveLiveUpdates(server, { ...settings, schema: createSchema() }, log);
  const address = await listeningAddress(server);
  return {
    address,
    post: async (body, headers = preflight) =>
      fetch(`http://${address}/graphql`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { ...headers },
      }),
    stop: async () => {
      await stopLive();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await counts.end();
    },
  };
}
