import { needsPurpose } from '@heard/domain/access/reach-kind';
import { openChild } from '../../foundations/access/open-child.js';
import { NotFoundError } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import type { LifeDecisionRecord } from './life-decision.shape.js';
import { childOfDecision, lifeDecisionById } from './life-decisions.queries.js';

/** Why the record is opened by whoever has to say: that the child is asked and told is itself the reason. */
export const itself = 'Saying whether a child was asked and told';

/** Opens one decision, as its child's record is opened. Throws NOT_FOUND out of reach. */
async function openLifeDecision(unit: Unit, id: string, purpose: string | undefined): Promise<LifeDecisionRecord> {
  const childId = isId(id) ? await childOfDecision(unit, id) : null;
  if (childId === null) throw new NotFoundError('We could not find that decision');
  const found = await openChild(unit, childId, purpose, async () => lifeDecisionById(unit, id));
  if (found === undefined) throw new NotFoundError('We could not find that decision');
  unit.audit.saw({ recordIds: [found.id] });
  return found;
}

/** The same for whoever writes something about it: that is itself the reason. */
export async function openToWrite(unit: Unit, id: string): Promise<LifeDecisionRecord> {
  return openLifeDecision(unit, id, needsPurpose(unit.actor.role) ? itself : undefined);
}
