import type { Role } from '@heard/domain/access/roles';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { placeProblem } from '@heard/domain/people/places-of-roles';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { placesToGive } from './person.queries.js';

interface Wanted {
  readonly role: Role;
  readonly orgUnitId?: string | null | undefined;
  readonly startsOn: PlainDate;
}

/** Throws INVALID_INPUT where this role cannot be held there, from that day on, or not by the writer's leave. */
export async function checkPlace(unit: Unit, { role, orgUnitId, startsOn }: Wanted): Promise<void> {
  const places = await placesToGive(unit);
  const place = orgUnitId ? places.find(({ id }) => id === orgUnitId.toLowerCase()) : null;
  if (place === undefined) throw new InvalidInputError({ orgUnitId: 'Choose a team or service of yours' });
  const isOutOfHand = place === null && unit.actor.role !== 'ADMINISTRATOR';
  const problem = isOutOfHand ? 'Choose the team or organisation' : placeProblem(role, place, startsOn);
  if (problem !== null) throw new InvalidInputError({ orgUnitId: problem });
}
