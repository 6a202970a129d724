import { recordEvent } from '../../foundations/audit/record-access.js';
import { queueMessage } from '../../foundations/messages/queue-message.queries.js';
import { RateLimitedError } from '../../platform/errors.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { newId } from '../../platform/ids.js';
import { OneAtATime } from '../../platform/one-at-a-time.js';
import type { OpenUnit } from '../../platform/unit.js';
import { carryOut, openUnit } from '../../platform/work.js';
import { knownDevice } from '../../platform/known-device.js';
import { type Failures, insertFailure, recentFailures } from './session.queries.js';

/*
 * Failures within a quarter of an hour. One guesser shuts out only themselves: the account stays open to other
 * addresses, until guesses come from many at once, and even then to each device on which it was signed in to before.
 * An office shares one address, so that one has room for a bad Monday. They lie in the database (`sign_in_attempt`), as
 * counts by the minute do, but are no counter of `rate-limiter-flexible`: a try is one of three counts at once, of which
 * a known device leaves out two, only failures count, and each goes to the audit log in the same transaction.
 */
const most = { ofBoth: 10, ofAccount: 50, ofAddress: 200 };

/** Who tries from where, as hashes: neither is kept in the clear. */
export interface Attempt {
  readonly emailHash: string;
  /**
   * The device, where this account was signed in to on it before; else the address. Null where that says nothing: on this
   * machine, or behind a proxy of its own that nobody has told us of.
   */
  readonly originHash: string | null;
  readonly onKnownDevice: boolean;
}

const ownAddress = /^(?:::ffff:)?127\.|^::1$|^$/;

export function attemptOf(ctx: GraphqlContext, email: string): Attempt {
  const { address, hashToken } = ctx.request;
  const device = knownDevice(ctx, email);
  return {
    emailHash: hashToken(email.toLowerCase()),
    originHash: device ?? (ownAddress.test(address) ? null : hashToken(address)),
    onKnownDevice: device !== null,
  };
}

/** What is not known to come from one place is counted by the account alone. */
function isWithinBounds({ ofBoth, ofAccount, ofAddress }: Failures, { originHash, onKnownDevice }: Attempt): boolean {
  if (onKnownDevice) return ofBoth < most.ofBoth;
  return (originHash === null || ofBoth < most.ofBoth) && ofAccount < most.ofAccount && ofAddress < most.ofAddress;
}

// Many guesses at one account at the same moment would all be counted as the first.
const attempts = new OneAtATime();

/** One try at this account after the other; a device that it knows waits for itself alone. */
export async function inTurn<T>({ emailHash, originHash, onKnownDevice }: Attempt, task: () => Promise<T>): Promise<T> {
  return attempts.run(onKnownDevice ? `${emailHash} ${originHash}` : emailHash, task);
}

/** Throws RATE_LIMITED where there were too many failures of late. */
export async function assertMayTry(unit: OpenUnit, attempt: Attempt): Promise<void> {
  const failures = await recentFailures(unit, attempt.emailHash, attempt.originHash);
  if (failures === undefined || isWithinBounds(failures, attempt)) return;
  throw new RateLimitedError(
    'There were too many attempts to sign in. Wait 15 minutes and try again, or use another device on which you have signed in before',
  );
}

/** With the failure that shuts an account, for one place or for all, its person is told; who runs the system sees that. */
async function tellOfShutting(
  unit: OpenUnit,
  { emailHash, originHash }: Pick<Attempt, 'emailHash' | 'originHash'>,
  account: string,
): Promise<void> {
  const failures = await recentFailures(unit, emailHash, originHash);
  const isShutNow = failures?.ofAccount === most.ofAccount || (originHash !== null && failures?.ofBoth === most.ofBoth);
  if (isShutNow) await queueMessage(unit, { kind: 'ACCOUNT_SHUT', recipientId: account, hours: 1 });
}

/**
 * Writes down a failed sign-in and whose account it was tried at; what was typed is kept nowhere. In a transaction of its
 * own: the refusal that follows rolls the request's back.
 */
export async function noteFailure(
  ctx: GraphqlContext,
  { emailHash, originHash }: Attempt,
  account: string | null,
  ofNobody = 'of an address that nobody has',
): Promise<void> {
  await ctx.abandon();
  const whose = account === null ? { detail: ofNobody } : { recordIds: [account] };
  await carryOut(await openUnit(ctx.place, null, ctx.requestId), async (unit) => {
    await insertFailure(unit, { id: newId(), emailHash, addressHash: originHash });
    recordEvent(unit, 'signIn', 'REFUSED', whose);
    if (account !== null) await tellOfShutting(unit, { emailHash, originHash }, account);
  });
}
