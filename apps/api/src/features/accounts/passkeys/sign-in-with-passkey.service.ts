import { recordEvent } from '../../../foundations/audit/record-access.js';
import { queueMessage } from '../../../foundations/messages/queue-message.queries.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { type PasskeyAnswer, provenCount } from '../../../platform/passkey-proof.js';
import type { Actor } from '../../../platform/unit.js';
import { carryOut, openUnit } from '../../../platform/work.js';
import { startSession } from '../sign-in.service.js';
import { assertMayTry, type Attempt, attemptOf, inTurn, noteFailure } from '../sign-in-limits.service.js';
import { makeChallenge, takeChallenge } from './check-challenge.js';
import { doubtPasskey, passkeyForSignIn, type ShownPasskey, storeUse } from './passkeys.queries.js';

export interface PasskeyRequest {
  readonly challenge: string;
  readonly relyingParty: string;
}

/** What a device is to sign for whoever wants to come in, whoever that may be. */
export function beginPasskeySignIn(ctx: GraphqlContext): PasskeyRequest {
  return { challenge: makeChallenge(ctx, null), relyingParty: ctx.request.relyingParty.id };
}

export interface SignInAnswer extends PasskeyAnswer {
  /** Whose the device says that it is: our number of the account. */
  readonly userHandle: string;
}

const unknown = 'Heard does not know this passkey. Sign in with your password, and add it in your account';
const doubted =
  'This passkey may have been copied, so it opens nothing any more. Sign in with your password and remove it in your account';

/** As a device keeps an account: its number, and nothing by which others know somebody. */
export function handleOf(userId: string): string {
  return Buffer.from(userId).toString('base64url');
}

/** Its count went back: from now on it opens nothing, and its owner and the log are told. Outlasts the refusal. */
async function noteDoubt(ctx: GraphqlContext, { id, userId }: ShownPasskey): Promise<void> {
  await ctx.abandon();
  await carryOut(await openUnit(ctx.place, null, ctx.requestId), async (unit) => {
    await doubtPasskey(unit, id);
    await queueMessage(unit, { kind: 'PASSKEY_DOUBTED', recipientId: userId, hours: 48 });
    recordEvent(unit, 'signInWithPasskey', 'REFUSED', { recordIds: [userId, id], detail: 'a passkey that was copied' });
  });
}

interface Trial {
  readonly answer: SignInAnswer;
  readonly challenge: string;
  readonly found: ShownPasskey | undefined;
  readonly attempt: Attempt;
}

/** The device's count with an answer that is right, and its owner's; null: it is not. */
async function countOf(ctx: GraphqlContext, trial: Omit<Trial, 'attempt'>): Promise<number | null> {
  const { answer, challenge, found } = trial;
  if (found === undefined || answer.userHandle !== handleOf(found.userId)) return null;
  return provenCount(answer, found.publicKey, { challenge, relyingParty: ctx.request.relyingParty });
}

/** Leaves its unit open: the count is stored when the session begins. Throws INVALID_INPUT, RATE_LIMITED. */
async function assertProves(ctx: GraphqlContext, { answer, challenge, found, attempt }: Trial): Promise<string> {
  await assertMayTry(await ctx.openUnit(), attempt);
  await ctx.abandon(); // what proves it is fetched at its first use, and needs no connection
  const count = await countOf(ctx, { answer, challenge, found });
  if (found === undefined || count === null) {
    await noteFailure(ctx, attempt, found?.userId ?? null, 'with a passkey that nobody has');
    throw new InvalidInputError({ passkey: unknown });
  }
  if (found.isDoubted || !(await storeUse(await ctx.openUnit(), found.id, count))) {
    await noteDoubt(ctx, found);
    throw new InvalidInputError({ passkey: doubted });
  }
  return found.userId;
}

/**
 * Signs in whoever's passkey this is, with no address and no password: the device has seen who it is, so no code is asked
 * for either. Throws INVALID_INPUT, or RATE_LIMITED after too many failures, which are counted with wrong passwords.
 */
export async function signInWithPasskey(ctx: GraphqlContext, answer: SignInAnswer): Promise<Actor> {
  const challenge = await takeChallenge(ctx, null);
  const found = await passkeyForSignIn(await ctx.openUnit(), answer.credentialId, ctx.demo);
  const attempt = attemptOf(ctx, found?.email ?? `passkey ${answer.credentialId}`);
  const userId = await inTurn(attempt, async () => assertProves(ctx, { answer, challenge, found, attempt }));
  return startSession(ctx, userId);
}
