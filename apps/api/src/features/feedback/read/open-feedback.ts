import { checkPurpose, openChild } from '../../../foundations/access/open-child.js';
import { NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { childOfFeedback, feedbackById } from '../feedback.queries.js';
import type { FeedbackRecord } from '../feedback.shape.js';

/** Opens one telling: as its child's record is opened, or a group's by whoever may read it. */
export async function openFeedback(unit: Unit, id: string, purpose: string | undefined): Promise<FeedbackRecord> {
  const childId = await childOfFeedback(unit, id);
  const typed = checkPurpose(unit, purpose);
  const read = async (): Promise<FeedbackRecord | null> => feedbackById(unit, id, 'WHOLE');
  const record = await (childId === null ? read() : openChild(unit, childId, purpose, read));
  if (record === null) throw new NotFoundError('We could not find that feedback');
  unit.audit.saw({ recordIds: [id], purpose: typed });
  return record;
}
