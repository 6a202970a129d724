import { changeRoleDraft, type ChangeRoleDraft } from '@heard/domain/people/person-drafts';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { grantColumns, tableOf, untilOf } from './add-person.service.js';
import { checkKeepsTwo } from './check-keeps-two.js';
import { checkPlace } from './check-place.js';
import { openPerson } from './open-person.js';
import { assertMayGiveRole, assertMayKeep } from './person.policy.js';
import { givenBefore, insertRole, namesSecond, waitForPeople } from './person.queries.js';
import type { HeldRole, PersonRecord } from './person.shape.js';

const waits = 'Something waits for a second person already. Take that back first, or wait until it is decided';
const another = 'This was already saved, with something else in it. Open the form anew to change it again';

type Given = Omit<ChangeRoleDraft, 'clientId' | 'why'>;

function isSame(stored: Given, draft: Given): boolean {
  return (
    stored.userId === draft.userId &&
    stored.role === draft.role &&
    stored.orgUnitId === draft.orgUnitId &&
    stored.endsOn === draft.endsOn
  );
}

function isHeld(held: HeldRole | null, { role, orgUnitId, startsOn, endsOn }: Given): boolean {
  if (held === null || held.startsOn > startsOn) return false;
  return held.role === role && held.unitId === orgUnitId && held.endsOn === endsOn;
}

/** Throws CONFLICT while something waits for them, INVALID_INPUT where they have just that already. */
function assertIsNew(found: PersonRecord, draft: Given): void {
  if (found.isWaiting) throw new ConflictError(waits, null);
  if (!found.hasEnded && isHeld(found.held, draft)) {
    throw new InvalidInputError({ form: 'This is how it is already: nothing would change' });
  }
}

/**
 * Gives somebody another role, team or last day from a day on; what they had ends the day before. One's own, and each of the
 * widest roles, waits for a second person. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT.
 */
export async function changeRole(unit: Unit, input: Unchecked<ChangeRoleDraft>): Promise<PersonRecord> {
  const isOwn = String(input.userId).toLowerCase() === unit.actor.userId;
  const writer = { isOwn, namesSecond: await namesSecond(unit) };
  const parsed = parseWholeInput(changeRoleDraft(unit.today, writer), input);
  const userId = parsed.userId.toLowerCase();
  const orgUnitId = parsed.orgUnitId?.toLowerCase() || null;
  const draft = {
    ...parsed,
    clientId: clientIdToStore(parsed.clientId),
    userId,
    orgUnitId,
    endsOn: parsed.endsOn ?? null,
  };
  await waitForPeople(unit);
  const found = await openPerson(unit, userId);
  const stored = await givenBefore(unit, draft.clientId);
  if (stored !== undefined) {
    if (isSame(stored, draft)) return found;
    throw new ConflictError(another, null);
  }
  assertMayKeep(found);
  assertMayGiveRole(unit, draft.role);
  assertIsNew(found, draft);
  await checkPlace(unit, draft);
  await checkKeepsTwo(unit, draft);
  const became = await insertRole(unit, { ...draft, until: untilOf(unit) });
  recordChange(unit, { table: tableOf[became], rowId: draft.clientId, columns: grantColumns });
  return openPerson(unit, userId);
}
