import { needsPurpose, reachOf } from '@heard/domain/access/reach-kind';
import { checkPurpose, openChild } from '../../../foundations/access/open-child.js';
import { NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { childOfFeedback, feedbackById, hasInHand } from '../feedback.queries.js';
import type { FeedbackRecord } from '../feedback.shape.js';

/** Why words are opened by whoever would have to say, and was given something about them by name. */
const given = 'Answering what was given to them by name';

/** What was typed, else that it was given to them. Null of nobody who has to say and has not. */
async function purposeOf(unit: Unit, id: string, typed: string | undefined): Promise<string | undefined> {
  if (typed?.trim() || !needsPurpose(unit.actor.role)) return typed;
  return (await hasInHand(unit, id)) ? given : typed;
}

/**
 * Opens one telling: as its child's record is opened, or a group's by whoever may read it. Whoever reads no record, and
 * was told these words in a case, opens them alone.
 */
export async function openFeedback(unit: Unit, id: string, typed: string | undefined): Promise<FeedbackRecord> {
  const childId = await childOfFeedback(unit, id);
  const purpose = checkPurpose(unit, await purposeOf(unit, id, typed));
  const read = async (): Promise<FeedbackRecord | null> => feedbackById(unit, id, 'WHOLE');
  const isAlone = childId === null || reachOf(unit.actor.role) === 'NONE';
  const record = await (isAlone ? read() : openChild(unit, childId, purpose, read));
  if (record === null) throw new NotFoundError('We could not find that feedback');
  if (isAlone && childId !== null) unit.audit.saw({ childIds: [childId], depth: 'OPENED' });
  unit.audit.saw({ recordIds: [id], purpose });
  return record;
}
