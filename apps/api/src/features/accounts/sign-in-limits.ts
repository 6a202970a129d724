import { recordEvent } from '../../foundations/audit/record-access.js';
import { RateLimitedError } from '../../platform/errors.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { newId } from '../../platform/ids.js';
import type { OpenUnit } from '../../platform/unit.js';
import { openUnit } from '../../platform/work.js';
import { insertFailure, recentFailures } from './session.queries.js';

/*
 * Failures within a quarter of an hour. One guesser shuts out only themselves: the account stays open to other
 * addresses, until guesses come from many at once. An office shares one address, so that one has room for a bad Monday.
 */
const most = { ofBoth: 10, ofAccount: 50, ofAddress: 200 };

/** Who tries from where, as hashes: neither is kept in the clear. */
export interface Attempt {
  readonly emailHash: string;
  /** Null where it says nothing: on this machine, or behind a proxy of its own that nobody has told us of. */
  readonly addressHash: string | null;
}

const ownAddress = /^(?:::ffff:)?127\.|^::1$|^$/;

export function attemptOf({ request }: GraphqlContext, email: string): Attempt {
  const { address, hashToken } = request;
  return {
    emailHash: hashToken(email.toLowerCase()),
    addressHash: ownAddress.test(address) ? null : hashToken(address),
  };
}

/** Throws RATE_LIMITED where there were too many failures of late. */
export async function assertMayTry(unit: OpenUnit, { emailHash, addressHash }: Attempt): Promise<void> {
  const failures = await recentFailures(unit, emailHash, addressHash);
  if (failures === undefined) return;
  const { ofBoth, ofAccount, ofAddress } = failures;
  if (ofBoth < most.ofBoth && ofAccount < most.ofAccount && ofAddress < most.ofAddress) return;
  throw new RateLimitedError('There were too many attempts to sign in. Wait 15 minutes and try again');
}

/** In a transaction of its own: the refusal that follows rolls the request's back. */
export async function noteFailure(ctx: GraphqlContext, { emailHash, addressHash }: Attempt): Promise<void> {
  await ctx.abandon();
  const unit = await openUnit(ctx.place, null, ctx.requestId);
  await insertFailure(unit, { id: newId(), emailHash, addressHash });
  await recordEvent(unit, 'signIn', 'REFUSED');
  await unit.commit();
}
