import { cursorOf, pageLength, pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { type PeopleFilter, peoplePage, personPlace } from './people.queries.js';

interface Asked extends Partial<PeopleFilter> {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

const cursor = cursorOf(personPlace);

/** A page of the people whom the reader may keep, by name. Throws INVALID_INPUT. */
export async function listPeople(unit: Unit, asked: Asked) {
  const { search = null, unitId = null, role = null, state = 'NOW' } = asked;
  const first = pageLength(asked.first, { things: 'people at a time' });
  const rows = await peoplePage(unit, { search, unitId, role, state }, { after: cursor.read(asked.after), first });
  return toConnection(pageOf(rows, first), cursor, (person) => person);
}
