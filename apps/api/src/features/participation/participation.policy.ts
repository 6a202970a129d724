import { can } from '@heard/domain/access/permissions';
import type { Actor } from '../../platform/unit.js';

/** These count every review there is, whoever's it was. */
export function countsEverything(actor: Actor): boolean {
  return actor.role === 'QUALITY_ASSURANCE' || actor.role === 'LEADERSHIP';
}

/** Whoever may open the records behind a figure counts them exactly; everybody else reads what was released. */
export function countsExactly(actor: Actor): boolean {
  return can(actor.role, 'participation:exact');
}
