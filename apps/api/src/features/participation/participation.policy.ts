import { can } from '@heard/domain/access/permissions';
import type { Actor } from '../../platform/unit.js';

/** Whoever may open the records behind a figure counts them exactly; everybody else reads what was released. */
export function countsExactly(actor: Actor): boolean {
  return can(actor.role, 'participation:exact');
}
