import type { ResetKind } from '@heard/domain/accounts/reset-kind';
import { NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { approveFactorReset } from '../second/reset-factor.service.js';
import { endSignOnOf } from '../single-sign-on/end-sign-on.service.js';
import { type WaitingReset, waitingResets } from './waiting-resets.queries.js';

const done = { SECOND_FACTOR: approveFactorReset, SIGN_ON: endSignOnOf } as const;

/**
 * The second person's yes to what an administrator has asked for of somebody with one of the widest roles. Answers what else
 * waits for them. Throws NOT_FOUND where nothing waits, or not for this person.
 */
export async function approveReset(unit: Unit, userId: string, kind: ResetKind): Promise<readonly WaitingReset[]> {
  const waiting = await waitingResets(unit);
  if (!waiting.some((one) => one.userId === userId && one.kind === kind)) throw new NotFoundError();
  unit.audit.saw({ recordIds: [userId] });
  await done[kind](unit, userId);
  return waitingResets(unit);
}
