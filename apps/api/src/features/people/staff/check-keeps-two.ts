import type { Role } from '@heard/domain/access/roles';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { keepsTwo } from './person.queries.js';

interface Change {
  readonly userId: string;
  readonly role: Role;
  readonly endsOn: string | null;
}

/** Throws INVALID_INPUT for a role that takes the last administrator away, or the last second person who could approve. */
export async function checkKeepsTwo(unit: Unit, change: Change): Promise<void> {
  if (await keepsTwo(unit, change)) return;
  throw new InvalidInputError({
    form: 'After that nobody could approve what another administrator asks for. Name another administrator, or somebody of leadership, first',
  });
}
