import { type WithdrawalDraft, withdrawalDraft } from '@heard/domain/life-decisions/withdrawal-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayRecordDecisions } from '../life-decision.policy.js';
import type { LifeDecisionRecord } from '../life-decision.shape.js';
import { openWritten } from '../open-life-decision.js';
import { openToChange } from './open-to-change.js';
import { storeChange } from './store-change.js';

/**
 * Says that a decision should not stand with this child: nothing of it is deleted, nothing of it is missing any more, and
 * no figure counts it. The same form sent twice is stored once. Throws NOT_FOUND out of reach, FORBIDDEN for what comes
 * from elsewhere or is another's, INVALID_INPUT, CONFLICT with how it is where somebody else has changed it meanwhile.
 */
export async function withdrawLifeDecision(unit: Unit, input: Unchecked<WithdrawalDraft>): Promise<LifeDecisionRecord> {
  assertMayRecordDecisions(unit);
  const draft = parseWholeInput(withdrawalDraft, input);
  const { record, isDone, clientId, payload } = await openToChange(unit, draft);
  if (isDone) return record;
  const { because } = draft;
  const reason = draft.reason?.trim() || null;
  await storeChange(unit, record, { clientId, payload, because, reason, changes: { withdrawnOn: unit.today } });
  return openWritten(unit, record.id);
}
