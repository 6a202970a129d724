import { heirProblem, leavingDraft, type LeavingDraft } from '@heard/domain/people/leaving-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { openPerson } from '../staff/open-person.js';
import { waitForPeople } from '../staff/person.queries.js';
import type { PersonRecord } from '../staff/person.shape.js';
import { insertLeaving, leavesTwo, removeLeaving, whoLeaves } from './leaving.queries.js';
import { openLeavingPreview } from './open-leaving-preview.js';
import { storeHandedOver } from './store-handed-over.js';

const another = 'Somebody has said already when they leave. Look at it, and take it back to say something else';
const lastOnes =
  'After that nobody could approve what another administrator asks for. Name another administrator, or somebody of leadership, first';

type Kept = LeavingDraft & { readonly toUserId: string | null };

function isSame({ leaving }: PersonRecord, draft: Kept): boolean {
  return leaving?.id === draft.clientId && leaving.lastOn === draft.lastOn && leaving.toUserId === draft.toUserId;
}

/** Throws CONFLICT where it was said already that they leave, INVALID_INPUT where they have no role to end. */
function assertIsHere(found: PersonRecord): void {
  if (found.leaving !== null && !found.leaving.isDone) throw new ConflictError(another, found);
  if (found.held === null || found.hasEnded) throw new InvalidInputError({ form: 'They have left already' });
}

async function checkHeir(unit: Unit, { userId, lastOn, toUserId }: Kept): Promise<void> {
  const { manager, candidates, ...left } = await openLeavingPreview(unit, userId, lastOn);
  const ids = candidates.map(({ id }) => id);
  const problem = heirProblem(left, { toUserId, managerId: manager?.id ?? null, candidates: ids });
  if (problem !== null) throw new InvalidInputError({ toUserId: problem });
}

/**
 * Says that somebody leaves on a day, or now: they cannot come in any more afterwards, and what is open goes to whoever is
 * named, or to the manager of their team. The same form twice does it once. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT.
 */
export async function endAccess(unit: Unit, input: Unchecked<LeavingDraft>): Promise<PersonRecord> {
  const parsed = parseWholeInput(leavingDraft(unit.today), input);
  const userId = parsed.userId.toLowerCase();
  const draft = {
    ...parsed,
    clientId: clientIdToStore(parsed.clientId),
    userId,
    toUserId: parsed.toUserId?.toLowerCase() || null,
  };
  await waitForPeople(unit);
  const found = await openPerson(unit, userId);
  if (isSame(found, draft)) return found;
  assertIsHere(found);
  await checkHeir(unit, draft);
  if (!(await leavesTwo(unit, userId))) throw new InvalidInputError({ form: lastOnes });
  const lines = await insertLeaving(unit, draft);
  recordChange(unit, {
    table: 'leaving',
    rowId: draft.clientId,
    columns: ['user_id', 'last_on', 'at_once', 'to_user_id'],
  });
  recordChange(unit, { table: 'role_grant', rowId: userId, columns: ['ends_on'] });
  storeHandedOver(unit, lines);
  return openPerson(unit, userId);
}

/** They stay. Throws NOT_FOUND, CONFLICT where they have left by now. */
export async function takeBackLeaving(unit: Unit, leavingId: string): Promise<PersonRecord> {
  const userId = isId(leavingId) ? await whoLeaves(unit, leavingId) : undefined;
  if (userId === undefined) throw new NotFoundError('We could not find that');
  unit.audit.saw({ recordIds: [leavingId] });
  await waitForPeople(unit);
  const found = await openPerson(unit, userId);
  if (!(await removeLeaving(unit, leavingId))) {
    throw new ConflictError('They have left by now, or it was taken back already', found);
  }
  recordChange(unit, { table: 'leaving', rowId: leavingId, columns: ['taken_back_at'] });
  return openPerson(unit, userId);
}
