import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { InvalidInputError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { openSealed, sealText } from '../../../platform/sealed-text.js';
import { carryOut, openUnit } from '../../../platform/work.js';
import { spendChallenge } from './passkeys.queries.js';

/*
 * What a device signs, so that an answer which somebody has seen is worth nothing. The browser that asked keeps it, sealed,
 * in a cookie; which were answered, the database knows by their hashes.
 */

const lasts = 300_000; // milliseconds
/** For making a passkey of this account, or for signing in, when it is not known yet whose it will be. */
const signingIn = 'signing in';
const kept = z.object({ challenge: z.string(), whose: z.string(), until: z.number() });

function keyOf({ request }: GraphqlContext): string {
  return request.hashToken('challenges of passkeys');
}

/** A new one for this browser, in place of the one that it had. `account` null: for signing in. */
export function makeChallenge(ctx: GraphqlContext, account: string | null): string {
  const challenge = randomBytes(32).toString('base64url');
  const text = JSON.stringify({ challenge, whose: account ?? signingIn, until: Date.now() + lasts });
  ctx.request.setChallenge(sealText(keyOf(ctx), text, 'challenge'));
  return challenge;
}

function read(ctx: GraphqlContext): z.output<typeof kept> | null {
  const sealed = ctx.request.challenge;
  const text = sealed === null ? null : openSealed(keyOf(ctx), sealed, 'challenge');
  return text === null ? null : (kept.safeParse(JSON.parse(text)).data ?? null);
}

const stale = 'That took too long, or was begun in another window. Please try again';

/**
 * What this browser was to sign, once: it is spent whatever comes of it, in a transaction of its own. Throws INVALID_INPUT
 * where there is none, it was for something else, is too old or was answered.
 */
export async function takeChallenge(ctx: GraphqlContext, account: string | null): Promise<string> {
  const found = read(ctx);
  ctx.request.setChallenge(null);
  const isGood = found !== null && found.whose === (account ?? signingIn) && found.until > Date.now();
  if (!isGood) throw new InvalidInputError({ passkey: stale });
  await ctx.abandon();
  const hash = ctx.request.hashToken(`challenge ${found.challenge}`);
  const isNew = await carryOut(await openUnit(ctx.place, null, ctx.requestId), async (unit) =>
    spendChallenge(unit, hash, new Date(found.until)),
  );
  if (!isNew) throw new InvalidInputError({ passkey: stale });
  return found.challenge;
}
