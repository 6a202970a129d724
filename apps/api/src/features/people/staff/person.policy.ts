import type { Role } from '@heard/domain/access/roles';
import { rolesToGive } from '@heard/domain/people/whom-to-keep';
import { ForbiddenError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import type { PersonRecord } from './person.shape.js';

/** Throws FORBIDDEN for a role that is not theirs to give. */
export function assertMayGiveRole(unit: Unit, role: Role): void {
  if (rolesToGive(unit.actor.role).includes(role)) return;
  throw new ForbiddenError('Only an administrator gives this role');
}

/** Throws FORBIDDEN for somebody whom they may look at and not change: themselves, or a manager beside them. */
export function assertMayKeep({ mayKeep, isMe }: PersonRecord): void {
  if (mayKeep) return;
  throw new ForbiddenError(
    isMe ? 'Your own role and team are changed by an administrator' : 'Only an administrator changes this person',
  );
}
