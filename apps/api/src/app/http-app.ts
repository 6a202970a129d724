import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type pg from 'pg';
import { GraphqlContext } from '../platform/graphql-context.js';
import type { Log } from '../platform/log.js';
import { createMetrics } from '../platform/metrics.js';
import type { Cookie } from '../platform/session-cookie.js';
import type { Issuer } from '../platform/issuer-settings.js';
import type { Workplace } from '../platform/work.js';
import { fairShare, type Shares } from './fair-share.js';
import type { KnownSessions } from './known-sessions.js';
import { isForUs, servesItselfAlone } from './own-address.js';
import { answerUnreadable, askedBriefly, readBody } from './read-body.js';
import { actorOf, askerOf, requestFacts } from './request-facts.js';
import { openWebApp } from './serve-web-app.js';
import { offerSignOn } from './sign-on-routes.js';

export interface WebSettings {
  readonly place: Workplace;
  readonly cookie: Cookie;
  readonly device: Cookie;
  readonly signOnCookie: Cookie;
  readonly challengeCookie: Cookie;
  /** The council's own sign-on; null: there is none. */
  readonly issuer: Issuer | null;
  readonly known: KnownSessions;
  /** How much anybody may take of what others need too. */
  readonly shares: Shares;
  /** Where it is counted how often somebody asks. */
  readonly counts: pg.Pool;
  readonly secret: string;
  readonly demo: boolean;
  /** The address that people use. */
  readonly publicUrl: string;
  readonly trustProxy: number;
  readonly secure: boolean;
  /** What the council's monitoring shows to read `/metrics`; null: only this machine may, where nobody else is served. */
  readonly metricsToken: string | null;
  /** The built web app; its files never change under the same name. */
  readonly webRoot: string;
}

/** Bytes: a shorter answer fits into one packet anyway. Why answers may be compressed: decision 0015. */
const shortest = 1_024;

function securityHeaders(secure: boolean, scripts: readonly string[]): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...scripts],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"], // the charts set sizes inline
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
  });
}

/** Turns away whoever asks for another address than the one that people use. */
function onlyForUs(settings: WebSettings): RequestHandler {
  return (request, response, next) => {
    if (isForUs(request.headers, settings)) return next();
    response
      .status(421)
      .type('text')
      .send(
        'Heard answers on this machine only. Set PUBLIC_URL to the https address that people use from elsewhere.\n',
      );
  };
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}

/** Counts and times say how a council works: with an address for others, they are for its monitoring alone. */
function onlyMonitoring({ metricsToken, publicUrl }: WebSettings): RequestHandler {
  const alone = servesItselfAlone(publicUrl);
  return (request, response, next) => {
    const allowed =
      metricsToken === null ? alone : sameText(request.headers.authorization ?? '', `Bearer ${metricsToken}`);
    if (allowed) return next();
    response.status(404).type('text').send('Not found\n');
  };
}

/** A page of another site can make a browser send a request with our cookie, but not with this header. */
const onlyOwnPages: RequestHandler = (request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  if ((request.headers['apollo-require-preflight'] ?? '') !== '') return next();
  response.status(400).json({
    errors: [{ message: 'Send the header apollo-require-preflight: true', extensions: { code: 'BAD_REQUEST' } }],
  });
};

/** Express copies an answer only to count its bytes: of a board's 200 kB that took longer than to make them. */
const withoutCopy: RequestHandler = (_request, response, next) => {
  response.send = (body) => response.end(body);
  next();
};

/** Everything that is served over HTTP once the product can answer. */
export function createHttpApp(settings: WebSettings, apollo: ApolloServer<GraphqlContext>, log: Log): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // answers are not to be kept (no-store): a digest of each would be worked out for nobody
  app.set('trust proxy', settings.trustProxy);
  const metrics = createMetrics();
  const webApp = openWebApp(settings.webRoot, settings.demo);
  app.use(securityHeaders(settings.secure, webApp.scripts), metrics.time, onlyForUs(settings));
  app.get('/metrics', onlyMonitoring(settings), metrics.show);
  const share = fairShare((request) => askerOf(settings, request), settings.shares, settings.counts, log);
  if (settings.issuer !== null) app.use('/sign-on', share, offerSignOn(settings, settings.issuer, log));
  app.use(
    '/graphql',
    compression({ threshold: shortest }),
    onlyOwnPages,
    share,
    readBody(async (request) => actorOf(settings, request)),
    askedBriefly,
    withoutCopy,
    expressMiddleware(apollo, {
      context: async ({ req, res }) =>
        new GraphqlContext(settings.place, requestFacts(settings, req, res), settings.demo),
    }),
  );
  app.use(...webApp.serve, answerUnreadable(log));
  return app;
}
