import { needsPurpose } from '@heard/domain/access/reach-kind';
import { NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { hasInHand } from '../feedback.queries.js';
import type { FeedbackRecord } from '../feedback.shape.js';
import { openFeedback } from './open-feedback.js';

/**
 * Throws NOT_FOUND, as for words that there are none of, for a role that opens records with a purpose alone, where
 * nothing about these words was given to them by name. Nothing is opened on the way to that answer.
 */
export async function assertInHand(unit: Unit, feedbackId: string): Promise<void> {
  if (!needsPurpose(unit.actor.role) || (await hasInHand(unit, feedbackId))) return;
  throw new NotFoundError('We could not find that feedback');
}

/** Opens once more, for the answer to be shown, what `openToAnswer` has opened: it may have left their hands by then. */
export async function openAnswered(unit: Unit, feedbackId: string, itself: string): Promise<FeedbackRecord> {
  return openFeedback(unit, feedbackId, needsPurpose(unit.actor.role) ? itself : undefined);
}

/**
 * Opens one telling for whoever answers it. Who has to say why says nothing for what was given to them: to answer is
 * itself the reason, in these words. Throws NOT_FOUND out of reach, or where it was not given to them.
 */
export async function openToAnswer(unit: Unit, feedbackId: string, itself: string): Promise<FeedbackRecord> {
  await assertInHand(unit, feedbackId);
  return openAnswered(unit, feedbackId, itself);
}
