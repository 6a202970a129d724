import { unusualPeriod } from '@heard/domain/audit/unusual-access';
import type { Unit } from '../../../platform/unit.js';
import { foundOn } from './list-unusual.js';

/** How much of what was unusual in the last seven days nobody has looked at, without this person’s own. */
export async function countUnusual(unit: Unit): Promise<number> {
  const found = await foundOn(unit, unusualPeriod({ from: null, to: null }, unit.today));
  return found.filter(({ look, openings: [first] }) => look === null && first.actorId !== unit.actor.userId).length;
}
