import { correctPersonDraft, type CorrectPersonDraft } from '@heard/domain/people/person-drafts';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { inviteAnew } from './invite-anew.service.js';
import { openPerson } from './open-person.js';
import { assertMayKeep } from './person.policy.js';
import { holdsWidest, ownerOfAddress, updatePerson, waitForPeople } from './person.queries.js';
import type { PersonRecord } from './person.shape.js';

const meanwhile = 'Somebody else changed this meanwhile. Yours is not saved';
const theirs =
  'Whoever has this address has their role, which needed a second person: only they change it. To change it for them, end this account and add them anew';

const emailFirst =
  'With a new address you choose a new password, by a link that is sent there. Heard sends no email yet: set that up first';

interface NewAddress {
  readonly email: string;
  readonly sendsEmail: boolean;
}

/**
 * Whether the way in begins anew with it. Throws INVALID_INPUT for an address that is somebody's, that would hand one of
 * the widest roles to somebody else, or at which whoever has it could not be let in.
 */
async function checkAddress(unit: Unit, found: PersonRecord, { email, sendsEmail }: NewAddress): Promise<boolean> {
  const owner = await ownerOfAddress(unit, email);
  if (owner?.id === found.id) return false;
  if (owner !== undefined) throw new InvalidInputError({ email: `${owner.name} has this address already` });
  if (!(await holdsWidest(unit, found.id))) return false;
  if (!found.isMe) throw new InvalidInputError({ email: theirs });
  if (!sendsEmail) throw new InvalidInputError({ email: emailFirst });
  return true;
}

/**
 * Puts a name or an address right. Another address of their own, for one of the widest roles, is a new way in: password,
 * links and other sessions end, and an invitation goes there. This session stays, so that a mistake can be put right. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT with how it is now.
 */
export async function correctPerson(
  unit: Unit,
  input: Unchecked<CorrectPersonDraft>,
  sendsEmail: boolean,
): Promise<PersonRecord> {
  const draft = parseWholeInput(correctPersonDraft, input);
  await waitForPeople(unit);
  const found = await openPerson(unit, draft.id);
  assertMayKeep(found);
  const isDone = found.name === draft.name && found.email === draft.email.toLowerCase();
  if (isDone) return found;
  if (found.version !== draft.version) throw new ConflictError(meanwhile, found);
  const beginsAnew = await checkAddress(unit, found, { email: draft.email, sendsEmail });
  if (!(await updatePerson(unit, { ...draft, id: found.id }))) throw new ConflictError(meanwhile, found);
  recordChange(unit, { table: 'user_account', rowId: found.id, columns: ['name', 'email', 'version'] });
  if (beginsAnew) await inviteAnew(unit, found.id);
  return openPerson(unit, found.id);
}
