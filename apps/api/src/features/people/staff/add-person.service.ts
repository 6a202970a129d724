import { addPersonDraft, type AddPersonDraft } from '@heard/domain/people/person-drafts';
import { approvalDays } from '@heard/domain/people/second-person';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { checkPlace } from './check-place.js';
import { openPerson } from './open-person.js';
import { assertMayGiveRole } from './person.policy.js';
import { insertPerson, namesSecond, ownerOfAddress, personOf, waitForPeople } from './person.queries.js';
import type { PersonRecord } from './person.shape.js';

const day = 86_400_000;

/** When a wish that is made now runs out. */
export function untilOf(unit: Unit): Date {
  return new Date(unit.now.getTime() + approvalDays * day);
}

/** Where it was given, and where it waits for a second person: the row has the same number. */
export const grantColumns = ['user_id', 'role', 'org_unit_id', 'starts_on', 'ends_on'];
export const tableOf = { GIVEN: 'role_grant', WAITS: 'access_request' } as const;

/**
 * Adds somebody with the role that they begin with. They come in once they are invited; a role that needs a second person
 * counts once that one has said yes. The same form twice adds them once. Throws FORBIDDEN, INVALID_INPUT where the address
 * is somebody's already.
 */
export async function addPerson(unit: Unit, input: Unchecked<AddPersonDraft>): Promise<PersonRecord> {
  const parsed = parseWholeInput(addPersonDraft(unit.today, { namesSecond: await namesSecond(unit) }), input);
  const draft = { ...parsed, clientId: clientIdToStore(parsed.clientId) };
  await waitForPeople(unit);
  const stored = await personOf(unit, draft.clientId);
  if (stored !== undefined) {
    if (stored.name === draft.name && stored.email === draft.email.toLowerCase()) return openPerson(unit, stored.id);
    throw new ConflictError('This was already saved, with something else in it. Open a new form to add another', null);
  }
  assertMayGiveRole(unit, draft.role);
  await checkPlace(unit, draft);
  const owner = await ownerOfAddress(unit, draft.email);
  if (owner !== undefined) throw new InvalidInputError({ email: `${owner.name} has this address already` });
  const formId = newId();
  const became = await insertPerson(unit, { ...draft, until: untilOf(unit) }, formId);
  recordChange(unit, { table: 'user_account', rowId: draft.clientId, columns: ['person_id', 'email', 'name'] });
  recordChange(unit, { table: tableOf[became], rowId: formId, columns: grantColumns });
  return openPerson(unit, draft.clientId);
}
