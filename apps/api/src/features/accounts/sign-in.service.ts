import { createHash } from 'node:crypto';
import { signInDraft, type SignInDraft } from '@heard/domain/accounts/new-account';
import { recordEvent } from '../../foundations/audit/record-access.js';
import { InvalidInputError, RateLimitedError } from '../../platform/errors.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { newId } from '../../platform/ids.js';
import { parseInput } from '../../platform/parse-input.js';
import { newToken } from '../../platform/session-token.js';
import type { Actor } from '../../platform/unit.js';
import { openUnit, type Workplace } from '../../platform/work.js';
import { passwordMatches } from './password.js';

const mostFailures = 10;
const sessionHours = 12;

interface AccountRow {
  readonly user_id: string;
  readonly password_hash: string | null;
}

/** Failures are kept in a transaction of their own: the refusal rolls the request's back. */
async function noteFailure(place: Workplace, requestId: string, emailHash: string): Promise<void> {
  const unit = await openUnit(place, null, requestId);
  await unit.query('select app.note_sign_in_failure($1, $2)', [newId(), emailHash]);
  await recordEvent(unit, 'signIn', 'REFUSED');
  await unit.commit();
}

/**
 * Signs a person in and sets the session cookie. Wrong address and wrong password answer alike.
 * Throws INVALID_INPUT, or RATE_LIMITED after ten failures in a quarter of an hour.
 */
export async function signIn(ctx: GraphqlContext, draft: SignInDraft): Promise<Actor> {
  const { email, password } = parseInput(signInDraft, draft);
  const emailHash = createHash('sha256').update(email.toLowerCase()).digest('hex');
  const unit = await ctx.openUnit();
  const [failures] = await unit.query<{ count: number }>('select app.recent_sign_in_failures($1) as count', [
    emailHash,
  ]);
  if ((failures?.count ?? 0) >= mostFailures) {
    throw new RateLimitedError('There were too many attempts to sign in. Wait 15 minutes and try again');
  }
  const [account] = await unit.query<AccountRow>('select * from app.account_for_sign_in($1)', [email]);
  if (!(await passwordMatches(account?.password_hash ?? null, password)) || account === undefined) {
    await ctx.abandon();
    await noteFailure(ctx.place, ctx.requestId, emailHash);
    throw new InvalidInputError({ password: 'The email address or the password is not right' });
  }
  return startSession(ctx, account.user_id);
}

/** Starts a session for this account and tells the browser. */
export async function startSession(ctx: GraphqlContext, userId: string): Promise<Actor> {
  const unit = await ctx.openUnit();
  const token = newToken();
  const hash = ctx.request.hashToken(token);
  const until = new Date(unit.now.getTime() + sessionHours * 3_600_000);
  await unit.query('select app.start_session($1, $2, $3, $4)', [hash, newId(), userId, until]);
  const actor = await ctx.actAs(hash);
  await recordEvent({ ...unit, actor }, 'signIn', 'OK');
  unit.afterCommit(() => ctx.request.setSession(token));
  return actor;
}
