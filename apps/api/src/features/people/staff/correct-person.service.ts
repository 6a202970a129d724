import { correctPersonDraft, type CorrectPersonDraft } from '@heard/domain/people/person-drafts';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { openPerson } from './open-person.js';
import { assertMayKeep } from './person.policy.js';
import { holdsWidest, ownerOfAddress, updatePerson, waitForPeople } from './person.queries.js';
import type { PersonRecord } from './person.shape.js';

const meanwhile = 'Somebody else changed this meanwhile. Yours is not saved';
const theirs =
  'Whoever has this address has their role, which needed a second person: only they change it. To change it for them, end this account and add them anew';

/** Throws INVALID_INPUT for an address that is somebody's, or that would hand one of the widest roles to somebody else. */
async function checkAddress(unit: Unit, found: PersonRecord, email: string): Promise<void> {
  const owner = await ownerOfAddress(unit, email);
  if (owner?.id === found.id) return;
  if (owner !== undefined) throw new InvalidInputError({ email: `${owner.name} has this address already` });
  if (!found.isMe && (await holdsWidest(unit, found.id))) throw new InvalidInputError({ email: theirs });
}

/** Puts a name or an address right. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT with how it is now. */
export async function correctPerson(unit: Unit, input: Unchecked<CorrectPersonDraft>): Promise<PersonRecord> {
  const draft = parseWholeInput(correctPersonDraft, input);
  await waitForPeople(unit);
  const found = await openPerson(unit, draft.id);
  assertMayKeep(found);
  const isDone = found.name === draft.name && found.email === draft.email.toLowerCase();
  if (isDone) return found;
  if (found.version !== draft.version) throw new ConflictError(meanwhile, found);
  await checkAddress(unit, found, draft.email);
  if (!(await updatePerson(unit, { ...draft, id: found.id }))) throw new ConflictError(meanwhile, found);
  recordChange(unit, { table: 'user_account', rowId: found.id, columns: ['name', 'email', 'version'] });
  return openPerson(unit, found.id);
}
