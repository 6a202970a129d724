import { can } from '@heard/domain/access/permissions';
import { ForbiddenError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import type { WhoseWork } from './work.enums.js';

/** Others' work is a manager's to see, and quality assurance's; leadership's team by team. Throws FORBIDDEN. */
export function assertMayList(unit: Unit, whose: WhoseWork, unitId: string | null): void {
  const { role } = unit.actor;
  if (whose !== 'TEAM' || role === 'TEAM_MANAGER' || role === 'QUALITY_ASSURANCE') return;
  if (role !== 'LEADERSHIP' || unitId === null) throw new ForbiddenError();
}

export interface Held {
  readonly ownerId: string | null;
  readonly isCovered: boolean;
}

function mayGive(unit: Unit, { ownerId, isCovered }: Held): boolean {
  const { role, userId } = unit.actor;
  return can(role, 'work:give') && (role === 'TEAM_MANAGER' || isCovered || ownerId === userId);
}

/** Throws FORBIDDEN where none of what waits is theirs to give. */
export function assertMayGiveAny(unit: Unit, held: readonly Held[]): void {
  if (held.some((one) => mayGive(unit, one))) return;
  throw new ForbiddenError('Only whoever has it, or their team manager, gives it to somebody else');
}

/** Whoever has it gives it on, or stands in their place, or manages them. Throws FORBIDDEN. */
export function assertMayGive(unit: Unit, held: Held): void {
  assertMayGiveAny(unit, [held]);
}
