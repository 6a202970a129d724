import type { Unit } from '../../../platform/unit.js';
import type { AskedDays } from '../participation-question.shape.js';
import { type ReviewsInDoubt, reviewsInDoubt } from './reviews-in-doubt.queries.js';

/** Reviews of these days that somebody should look into, by what is odd about them, told to the audit log. */
export async function listReviewsInDoubt(unit: Unit, asked: AskedDays): Promise<readonly ReviewsInDoubt[]> {
  const found = await reviewsInDoubt(unit, asked);
  unit.audit.saw({ childIds: found.flatMap(({ latest }) => latest.map(({ childId }) => childId)) });
  return found;
}
