import { NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { personOf } from './person.queries.js';
import type { PersonRecord } from './person.shape.js';

/** Somebody whom the reader may keep, with what they hold and held. Throws NOT_FOUND, for others as for nobody. */
export async function openPerson(unit: Unit, userId: string): Promise<PersonRecord> {
  const found = isId(userId) ? await personOf(unit, userId) : undefined;
  if (found === undefined) throw new NotFoundError('We could not find that person');
  unit.audit.saw({ recordIds: [found.id] });
  return found;
}
