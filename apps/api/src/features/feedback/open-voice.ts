import { openChild } from '../../foundations/access/open-child.js';
import { recordEvent } from '../../foundations/audit/record-access.js';
import { NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import { type ReviewMoment, reviewMoments } from './child-voice.queries.js';
import type { FeedbackRecord } from './feedback-record.js';
import { childOfFeedback, feedbackById, feedbackOfChild } from './feedback.queries.js';

/** Opens what a child has said, and writes that it was opened. NOT_FOUND out of reach, INVALID_INPUT without a purpose. */
export async function openVoice(
  unit: Unit,
  childId: string,
  purpose: string | undefined,
): Promise<{ records: readonly FeedbackRecord[]; moments: readonly ReviewMoment[] }> {
  await openChild(unit, childId, 'childVoice', purpose);
  return { records: await feedbackOfChild(unit, childId), moments: await reviewMoments(unit, childId) };
}

/** Opens one telling: as its child's record is opened, or a group's by whoever may read it. */
export async function openFeedback(unit: Unit, id: string, purpose: string | undefined): Promise<FeedbackRecord> {
  const childId = await childOfFeedback(unit, id);
  if (childId !== null) await openChild(unit, childId, 'feedback', purpose);
  const record = await feedbackById(unit, id);
  if (record === null) throw new NotFoundError('We could not find that feedback');
  if (childId === null) await recordEvent(unit, 'feedback', 'OK');
  return record;
}
