import { weeksToLookAt } from '@heard/domain/audit/unusual-access';
import type { Unit } from '../../../platform/unit.js';
import { foundOn, usualWork } from './list-unusual.js';

/**
 * How much of what was unusual in the last four weeks nobody has looked at, without this person’s own. Week by week: so many
 * lines are looked through at once that a large council's busy days would hide what is older.
 */
export async function countUnusual(unit: Unit): Promise<number> {
  const work = await usualWork(unit);
  let count = 0;
  for (const week of weeksToLookAt(unit.today)) {
    const found = await foundOn(unit, week, work);
    count += found.filter(({ look, openings: [first] }) => look === null && first.actorId !== unit.actor.userId).length;
  }
  return count;
}
