import { run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

/**
 * Changes to one plan take turns until each has committed: the order of its cards is worked out from what stands
 * there, and one lock taken first cannot deadlock.
 */
export async function lockPlan(unit: Unit, planId: string): Promise<void> {
  await run(unit, `select pg_advisory_xact_lock(hashtextextended('plan ' || $1, 0))`, [planId]);
}
