import { openChild } from '../../foundations/access/open-child.js';
import type { Unit } from '../../platform/unit.js';
import type { LifeDecisionRecord } from './life-decision.shape.js';
import { lifeDecisionsOf } from './life-decisions.queries.js';

/** Opens what was decided about one child's life. NOT_FOUND out of reach, INVALID_INPUT without a purpose. */
export async function openLifeDecisions(
  unit: Unit,
  childId: string,
  purpose: string | undefined,
): Promise<readonly LifeDecisionRecord[]> {
  return openChild(unit, childId, purpose, async () => lifeDecisionsOf(unit, childId));
}
