import { signInDraft, type SignInDraft } from '@heard/domain/accounts/new-account';
import { secondStepDraft, type SecondStepDraft } from '@heard/domain/accounts/second-factor';
import { deviceName } from '@heard/domain/accounts/device-name';
import { InvalidInputError } from '../../platform/errors.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { newId } from '../../platform/ids.js';
import { parseInput } from '../../platform/parse-input.js';
import { newToken } from '../../platform/session-token.js';
import type { Actor, OpenUnit } from '../../platform/unit.js';
import { rememberDevice } from '../../platform/known-device.js';
import { passwordMatches } from '../../platform/password.js';
import { accountForSignIn, endSession, insertSession } from './session.queries.js';
import { mayUsePassword } from './single-sign-on/sign-on.queries.js';
import { takeSecondStep } from './second/take-second-step.service.js';
import { assertMayTry, type Attempt, attemptOf, inTurn, noteFailure } from './sign-in-limits.service.js';

const sessionHours = 12;

/** The account whose address and password these are; null: there is none. Holds no connection while it hashes. */
async function findAccount(ctx: GraphqlContext, draft: SignInDraft, attempt: Attempt): Promise<string | null> {
  const unit = await ctx.openUnit();
  await assertMayTry(unit, attempt);
  const account = await accountForSignIn(unit, draft.email, ctx.demo);
  await ctx.abandon();
  const matches = await passwordMatches(account?.passwordHash ?? null, draft.password);
  if (matches && account !== undefined) return account.userId;
  await noteFailure(ctx, attempt, account?.userId ?? null);
  return null;
}

const wrong = { password: 'The email address or the password is not right' };

/** Whose address and password these are, without signing them in. Throws INVALID_INPUT, RATE_LIMITED. */
export async function findSignedIn(
  ctx: GraphqlContext,
  draft: SignInDraft,
): Promise<{ readonly userId: string; readonly email: string }> {
  const parsed = parseInput(signInDraft, draft);
  const attempt = attemptOf(ctx, parsed.email);
  const userId = await inTurn(attempt, async () => findAccount(ctx, parsed, attempt));
  if (userId === null) throw new InvalidInputError(wrong);
  return { userId, email: parsed.email };
}

/**
 * Signs a person in and sets the session cookie. Wrong address and wrong password answer alike; whoever has both is asked
 * for a code, where there is to be one. Throws INVALID_INPUT, or RATE_LIMITED after too many failures in a quarter of an hour.
 */
export async function signIn(ctx: GraphqlContext, draft: SecondStepDraft): Promise<Actor> {
  const parsed = parseInput(secondStepDraft, draft);
  const attempt = attemptOf(ctx, parsed.email);
  const userId = await inTurn(attempt, async () => {
    const found = await findAccount(ctx, parsed, attempt);
    if (found !== null) await takeSecondStep(ctx, { userId: found, code: parsed.code ?? null, attempt });
    return found;
  });
  if (userId === null) throw new InvalidInputError(wrong);
  return startSession(ctx, userId);
}

/** Throws INVALID_INPUT where the council lets this account in by its own sign-on alone. */
async function assertNeedsNoSignOn(unit: OpenUnit, userId: string, issuer: string | null): Promise<void> {
  if (issuer === null || (await mayUsePassword(unit, userId, issuer))) return;
  throw new InvalidInputError({ email: 'Your council has switched passwords off: use its own sign-on' });
}

/**
 * Starts a session for this account in place of the one that the browser had, and tells the browser. Throws INVALID_INPUT
 * where it was Heard itself that said who this is, and the council relies on its own sign-on.
 */
export async function startSession(
  ctx: GraphqlContext,
  userId: string,
  by: 'HEARD' | 'ISSUER' = 'HEARD',
): Promise<Actor> {
  const unit = await ctx.openUnit();
  if (by === 'HEARD') await assertNeedsNoSignOn(unit, userId, ctx.place.issuer);
  const token = newToken();
  const hash = ctx.request.hashToken(token);
  const until = new Date(unit.now.getTime() + sessionHours * 3_600_000);
  if (ctx.request.sessionHash !== null) await endSession(unit, ctx.request.sessionHash);
  await insertSession(unit, { id: newId(), tokenHash: hash, userId, until, device: deviceName(ctx.request.userAgent) });
  const actor = await ctx.actAs(hash);
  unit.afterCommit(() => {
    ctx.request.setSession(token);
    rememberDevice(ctx, actor.email);
  });
  return actor;
}
