import { needsPurpose } from '@heard/domain/access/reach-kind';
import { openChild } from '../../foundations/access/open-child.js';
import { NotFoundError } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import type { LifeDecisionRecord } from './life-decision.shape.js';
import { childOfDecision, isGivenToReader, lifeDecisionById } from './life-decisions.queries.js';

/** Why the record is opened by whoever has to say: that the child is asked and told is itself the reason. */
const itself = 'Saying whether a child was asked and told';

const unknown = 'We could not find that decision';

/** Opens one decision, as its child's record is opened. Throws NOT_FOUND out of reach. */
async function openLifeDecision(unit: Unit, id: string, purpose: string | undefined): Promise<LifeDecisionRecord> {
  const childId = isId(id) ? await childOfDecision(unit, id) : null;
  if (childId === null) throw new NotFoundError(unknown);
  const found = await openChild(unit, childId, purpose, async () => lifeDecisionById(unit, id));
  if (found === undefined) throw new NotFoundError(unknown);
  unit.audit.saw({ recordIds: [found.id] });
  return found;
}

/** Opens once more, for the answer to be shown, what `openToWrite` has opened: it may have left their hands by then. */
export async function openWritten(unit: Unit, id: string): Promise<LifeDecisionRecord> {
  return openLifeDecision(unit, id, needsPurpose(unit.actor.role) ? itself : undefined);
}

/**
 * The same for whoever writes something about it: that is itself the reason, for what was given to them by name. Anything
 * else is not found by a role that has to say why, and nothing is opened on the way to that answer.
 */
export async function openToWrite(unit: Unit, id: string): Promise<LifeDecisionRecord> {
  if (needsPurpose(unit.actor.role) && !(isId(id) && (await isGivenToReader(unit, id))))
    throw new NotFoundError(unknown);
  return openWritten(unit, id);
}
