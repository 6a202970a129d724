import { type GiveWorkDraft, giveWorkDraft } from '@heard/domain/work/give-work-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayGive, assertMayGiveAny } from '../work.policy.js';
import { candidatesFor, giveOn, givenBefore, heldWork, type HeldWork } from './give-work.queries.js';

const words = { what: 'This', toGoOn: 'To give it to somebody else' };
const goneOn = 'Somebody has given it on meanwhile, or done it. Look at the list again';

function heldBy(held: readonly HeldWork[], fromId: string | null, version: number): HeldWork {
  const found = held.find(({ ownerId }) => ownerId === fromId);
  const [other] = held;
  if (found?.version === version) return found;
  throw new ConflictError(goneOn, other ? { ownerName: other.ownerName, version: other.version } : null);
}

/**
 * Gives what waits with one person about one telling or decision to another, who may read the words, with a reason. The same form
 * twice does it once. Throws NOT_FOUND out of reach, FORBIDDEN where it is not theirs to give, INVALID_INPUT for somebody
 * who may not read the words, CONFLICT where somebody else has it by now.
 */
export async function giveWork(unit: Unit, input: Unchecked<GiveWorkDraft>): Promise<void> {
  const draft = parseWholeInput(giveWorkDraft, input);
  const { toUserId, reason, version } = draft;
  const aboutId = draft.lifeDecisionId ?? draft.feedbackId ?? '';
  const fromId = draft.fromUserId ?? null;
  if (!isId(aboutId)) throw new NotFoundError('We could not find that');
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await givenBefore(unit, clientId, aboutId.toLowerCase());
  const held = await heldWork(unit, aboutId);
  unit.audit.saw({ childIds: held.flatMap(({ childId }) => childId ?? []), recordIds: [aboutId] });
  if (stored !== undefined) return assertSameForm(unit, stored, payload, words);
  if (held.length === 0) throw new NotFoundError('Nothing waits there any more');
  const mine = heldBy(held, fromId, version);
  assertMayGive(unit, mine);
  const candidates = await candidatesFor(unit, aboutId);
  if (!candidates.some((one) => one.id === toUserId)) {
    throw new InvalidInputError({ toUserId: 'Choose somebody who may read these words' });
  }
  const rowIds = await giveOn(unit, { aboutId, fromId, toId: toUserId, reason, clientId, payload });
  recordChanges(unit, { table: 'work_item', rowIds, columns: ['owner_id', 'version'] });
}

/**
 * To whom this can be given, for whoever may give it on. Throws NOT_FOUND out of reach or where nothing waits, FORBIDDEN
 * where it is not theirs to give: nobody who works with the child is named on the way to that answer.
 */
export async function openCandidates(unit: Unit, aboutId: string) {
  const held = isId(aboutId) ? await heldWork(unit, aboutId) : [];
  if (held.length === 0) throw new NotFoundError('We could not find that');
  assertMayGiveAny(unit, held);
  const candidates = await candidatesFor(unit, aboutId);
  if (candidates.length === 0) throw new NotFoundError('We could not find that');
  unit.audit.saw({ childIds: held.flatMap(({ childId }) => childId ?? []), recordIds: [aboutId] });
  return candidates;
}
