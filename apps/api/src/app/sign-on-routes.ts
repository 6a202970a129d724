import { ownPath } from '@heard/domain/accounts/own-path';
import type { SignOnProblem } from '@heard/domain/accounts/sign-on-problems';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import { signOnClaims } from '../features/accounts/single-sign-on/sign-on.queries.js';
import { signOn } from '../features/accounts/single-sign-on/sign-on.service.js';
import { GraphqlContext } from '../platform/graphql-context.js';
import { newId } from '../platform/ids.js';
import { type Issuer, IssuerError } from '../platform/issuer-settings.js';
import type { Log } from '../platform/log.js';
import type { Cookie } from '../platform/session-cookie.js';
import { carryOut, openUnit, type Workplace } from '../platform/work.js';
import { requestFacts, type SessionSettings } from './request-facts.js';
import { seal, unseal } from './sealed-text.js';

interface SignOnSettings extends SessionSettings {
  readonly place: Workplace;
  readonly signOnCookie: Cookie;
  readonly demo: boolean;
  readonly publicUrl: string;
}

const lasts = 600_000; // milliseconds, as the cookie that holds it
const asked = 'openid profile email';
const sealedFor = 'signing on';

/** What the browser brings back from the issuer: what the answer has to hold, and where its user was going. */
const kept = z.object({
  sought: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  returnTo: z.string(),
  until: z.number(),
});
type Kept = z.output<typeof kept>;

function read(secret: string, sealed: string | null): Kept | null {
  const text = sealed === null ? null : unseal(secret, sealedFor, sealed);
  const found = text === null ? null : kept.safeParse(JSON.parse(text)).data;
  return found !== undefined && found !== null && found.until > Date.now() ? found : null;
}

function pathOf(request: Request): string {
  const wanted = request.query['return'];
  return ownPath(typeof wanted === 'string' ? wanted : null);
}

function tell(response: Response, why: SignOnProblem, returnTo: string): void {
  const search = new URLSearchParams({ why, ...(returnTo === '/' ? {} : { return: returnTo }) });
  response.redirect(303, `/sign-on/problem?${search.toString()}`);
}

/** Only a code is logged: an address that comes from the issuer holds what lets somebody in. */
function problemOf(error: unknown, log: Log): SignOnProblem {
  const { kind, why } = error instanceof IssuerError ? error : { kind: 'FAILED' as const, why: null };
  if (why === null) log.error({ err: error }, 'Signing on failed');
  else if (kind !== 'REFUSED') log.warn({ kind, why }, 'The sign-on of the council did not answer, or not as expected');
  return kind;
}

/** Begins at the issuer: 303 to its page, or to ours that says it is down. */
function begin(settings: SignOnSettings, issuer: Issuer, log: Log): RequestHandler {
  const { place, secret, publicUrl, signOnCookie } = settings;
  return async (request, response) => {
    const returnTo = pathOf(request);
    try {
      const { scopes } = await carryOut(await openUnit(place, null, newId()), signOnClaims);
      const { url, sought } = await issuer.begin(`${publicUrl}/sign-on/callback`, `${asked} ${scopes ?? ''}`.trim());
      const text = JSON.stringify({ sought, returnTo, until: Date.now() + lasts } satisfies Kept);
      response.appendHeader('Set-Cookie', signOnCookie.write(seal(secret, sealedFor, text)));
      response.redirect(303, url);
    } catch (error) {
      tell(response, problemOf(error, log), returnTo);
    }
  };
}

async function letIn(settings: SignOnSettings, claims: Readonly<Record<string, unknown>>, io: [Request, Response]) {
  const ctx = new GraphqlContext(settings.place, requestFacts(settings, ...io), settings.demo);
  let done = false;
  try {
    const problem = await signOn(ctx, settings.place.issuer ?? '', claims);
    done = problem === null;
    return problem;
  } finally {
    await ctx.finish(!done);
  }
}

/** Whoever comes back from the issuer is let in once: what was kept for it ends with the first try. */
function comeBack(settings: SignOnSettings, issuer: Issuer, log: Log): RequestHandler {
  const { secret, publicUrl, signOnCookie } = settings;
  return async (request, response) => {
    const found = read(secret, signOnCookie.read(request.headers.cookie));
    response.appendHeader('Set-Cookie', signOnCookie.write(null));
    if (found === null) return tell(response, 'STALE', '/');
    const returnTo = ownPath(found.returnTo);
    try {
      const claims = await issuer.finish(new URL(request.originalUrl, publicUrl), found.sought);
      const problem = await letIn(settings, claims, [request, response]);
      if (problem === null) response.redirect(303, returnTo);
      else tell(response, problem, returnTo);
    } catch (error) {
      tell(response, problemOf(error, log), returnTo);
    }
  };
}

/** After Heard's own session has ended: ends the issuer's, too, if it has a page for that. */
function leave({ publicUrl }: SignOnSettings, issuer: Issuer, log: Log): RequestHandler {
  return async (_request, response) => {
    const url = await issuer.endsAt(`${publicUrl}/sign-in`).catch((error: unknown) => {
      problemOf(error, log);
      return null;
    });
    response.redirect(303, url ?? '/sign-in');
  };
}

/** The ways to the council's own sign-on and back. What else lies below is the web app's. */
export function offerSignOn(settings: SignOnSettings, issuer: Issuer, log: Log): Router {
  const router = express.Router();
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/', begin(settings, issuer, log));
  router.get('/callback', comeBack(settings, issuer, log));
  router.get('/out', leave(settings, issuer, log));
  return router;
}
