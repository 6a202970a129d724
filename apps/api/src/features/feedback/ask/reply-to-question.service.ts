import { type PartnerReplyDraft, partnerReplyDraft } from '@heard/domain/feedback/partner-question';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { ConflictError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { openAskedOfMe } from './open-questions.js';
import { PartnerReplyEntity } from './partner-reply.entity.js';
import type { AskedOfMe } from './partner-questions.queries.js';

/**
 * Replies, once, to what the acting person was asked. The same reply sent twice is stored once. Throws NOT_FOUND for what
 * they were not asked or may not see any more, INVALID_INPUT, CONFLICT with what was stored where another reply stands.
 */
export async function replyToQuestion(unit: Unit, input: Unchecked<PartnerReplyDraft>): Promise<AskedOfMe> {
  const draft = parseWholeInput(partnerReplyDraft, input);
  await waitInLine(unit, [`reply ${draft.questionId.toLowerCase()}`]);
  const asked = await openAskedOfMe(unit, draft.questionId);
  if (asked.reply === draft.reply) return asked;
  if (asked.reply !== null) {
    throw new ConflictError('You have replied to this already. What you replied first is kept', asked);
  }
  const row: NewRow<PartnerReplyEntity> = {
    id: newId(),
    clientId: clientIdToStore(draft.clientId),
    questionId: asked.id,
    reply: draft.reply,
    createdBy: unit.actor.userId,
  };
  unit.db.insert(PartnerReplyEntity, [row]);
  recordNewRow(unit, 'partner_reply', row);
  return openAskedOfMe(unit, asked.id);
}
