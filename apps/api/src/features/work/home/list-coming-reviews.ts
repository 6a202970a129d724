import type { Unit } from '../../../platform/unit.js';
import { type ComingReview, comingReviews } from './coming-reviews.queries.js';

/** The reviews that come soon of children whom the reader reviews or works with, told to the audit log. */
export async function listComingReviews(unit: Unit): Promise<readonly ComingReview[]> {
  const reviews = await comingReviews(unit);
  unit.audit.saw({ childIds: reviews.map(({ childId }) => childId) });
  return reviews;
}
