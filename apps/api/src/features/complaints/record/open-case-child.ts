import { purposeProblem } from '@heard/domain/access/purpose';
import { InvalidInputError, RateLimitedError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { childOfReference, recentCaseLooks } from './concerned.queries.js';
import type { RepresentationChildType } from '../representation-parts.type.js';

/** As many as a busy day at the desk needs; references count up, and whoever tries them one after the other is stopped. */
const mostInAnHour = 20;

async function assertMayLook(unit: Unit): Promise<void> {
  if ((await recentCaseLooks(unit)) + unit.audit.waiting('caseChild') < mostInAnHour) return;
  throw new RateLimitedError(
    'You have looked up many children within an hour. Wait a while, or record without a child',
  );
}

/**
 * The child with exactly this reference, so that a complaint isn't recorded about another one by a slip of the keys.
 * Null where there is none. Each look is in the audit log with its reason. Throws INVALID_INPUT without a reason,
 * RATE_LIMITED after many looks.
 */
export async function findCaseChild(
  unit: Unit,
  reference: string,
  reason: string,
): Promise<RepresentationChildType | null> {
  const purpose = reason.trim();
  const problem = purposeProblem(purpose);
  if (problem !== null) throw new InvalidInputError({ reason: problem });
  await assertMayLook(unit);
  const child = await childOfReference(unit, reference, unit.today);
  unit.audit.saw({ childIds: child === null ? [] : [child.id], purpose, searched: reference });
  return child === null ? null : { id: child.id, reference: child.reference, name: child.name };
}
