import type { Unit } from '../../../platform/unit.js';
import { assertMaySay } from '../life-decision.policy.js';
import type { HeardWords } from '../life-decision.shape.js';
import { openToWrite } from '../open-life-decision.js';
import { wordsBefore } from './words-before.queries.js';

/** Opens what the child said before one decision, for whoever says whether they were asked. */
export async function openWordsBefore(unit: Unit, lifeDecisionId: string): Promise<readonly HeardWords[]> {
  const record = await openToWrite(unit, lifeDecisionId);
  assertMaySay(unit, record);
  const found = await wordsBefore(unit, record);
  unit.audit.saw({ recordIds: [...new Set(found.map(({ feedbackId }) => feedbackId))] });
  return found;
}
