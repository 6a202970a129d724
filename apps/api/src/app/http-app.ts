import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Response } from 'express';
import helmet from 'helmet';
import sirv from 'sirv';
import { GraphqlContext, type RequestFacts } from '../platform/graphql-context.js';
import { createMetrics } from '../platform/metrics.js';
import type { SessionCookie } from '../platform/session-cookie.js';
import { hashToken } from '../platform/session-token.js';
import type { Workplace } from '../platform/work.js';

export interface WebSettings {
  readonly place: Workplace;
  readonly cookie: SessionCookie;
  readonly secret: string;
  readonly demo: boolean;
  readonly trustProxy: number;
  readonly secure: boolean;
  /** The built web app; its files never change under the same name. */
  readonly webRoot: string;
}

const largestRequest = '25mb'; // a whole year's return is sent as text

/** What a request brought along; the answer may set or clear the session cookie. */
export function requestFacts(
  settings: Pick<WebSettings, 'cookie' | 'secret'>,
  request: IncomingMessage,
  response?: Response,
): RequestFacts {
  const token = settings.cookie.read(request.headers.cookie);
  return {
    sessionHash: token === null ? null : hashToken(settings.secret, token),
    address: request.socket.remoteAddress ?? '',
    userAgent: request.headers['user-agent'] ?? '',
    setSession: (value) => void response?.appendHeader('Set-Cookie', settings.cookie.write(value)),
    hashToken: (value) => hashToken(settings.secret, value),
  };
}

function securityHeaders(secure: boolean): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
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

function serveWebApp(app: Express, webRoot: string): void {
  const page = path.join(webRoot, 'index.html');
  if (!existsSync(page)) return;
  app.use(
    sirv(webRoot, {
      brotli: true,
      gzip: true,
      single: true,
      setHeaders: (response, file) => {
        const fingerprinted = file.startsWith('/assets/');
        response.setHeader('Cache-Control', fingerprinted ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
}

/** Everything that is served over HTTP once the product can answer. */
export function createHttpApp(settings: WebSettings, apollo: ApolloServer<GraphqlContext>): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxy);
  const metrics = createMetrics();
  app.use(securityHeaders(settings.secure), metrics.time);
  app.get('/metrics', metrics.show);
  app.use(
    '/graphql',
    (_request, response, next) => {
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
    express.json({ limit: largestRequest }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) =>
        new GraphqlContext(settings.place, requestFacts(settings, req, res), settings.demo),
    }),
  );
  serveWebApp(app, settings.webRoot);
  return app;
}
