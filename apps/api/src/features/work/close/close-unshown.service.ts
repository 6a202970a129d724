import type { Unchecked } from '@heard/domain/validation/every-field';
import { type CloseUnshownDraft, closeUnshownDraft } from '@heard/domain/work/close-unshown-draft';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { givenBefore, heldWork } from '../give/give-work.queries.js';
import { closeByHand, openUnshown } from './close-unshown.queries.js';

const words = { what: 'This', toGoOn: 'To end something else' };
const columns = ['closed_at', 'closed_reason', 'closed_by', 'version'];

/**
 * Ends with a reason what nothing can mend any more: that nothing shows what was done. The same form twice does it once.
 * Throws FORBIDDEN for whoever may not say so, NOT_FOUND out of reach or where somebody has mended it meanwhile,
 * INVALID_INPUT without a reason.
 */
export async function closeUnshown(unit: Unit, input: Unchecked<CloseUnshownDraft>): Promise<void> {
  const draft = parseWholeInput(closeUnshownDraft, input);
  const { feedbackId, reason } = draft;
  if (!isId(feedbackId)) throw new NotFoundError('We could not find that');
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await givenBefore(unit, clientId, feedbackId.toLowerCase());
  const held = await heldWork(unit, feedbackId);
  unit.audit.saw({ childIds: held.flatMap(({ childId }) => childId ?? []), recordIds: [feedbackId] });
  if (stored !== undefined) return assertSameForm(unit, stored, payload, words);
  if ((await openUnshown(unit, feedbackId)).length === 0) throw new NotFoundError('Nothing waits there any more');
  const rowIds = await closeByHand(unit, { clientId, payload, feedbackId, reason });
  recordChanges(unit, { table: 'work_item', rowIds, columns });
}
