import { feedbackDraft, type FeedbackDraft } from '@heard/domain/feedback/feedback-draft';
import { settleDraft, type SettledFeedback } from '@heard/domain/feedback/settle-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { checkFeedback } from './check-feedback.js';
import { factsOf } from './facts-of-feedback.queries.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { assertMayRecord, reachToRecord } from '../feedback.policy.js';
import { insertFeedback } from './store-feedback.js';
import { storedBefore } from './stored-feedback.queries.js';

/** What was stored: enough to look it up, or to give a receipt to somebody who may not read the record. */
export interface RecordedFeedback {
  readonly id: string;
  readonly receivedAt: Date;
  readonly settled: SettledFeedback;
}

const sameForm = { what: 'This form', toGoOn: 'To log this too' };

/**
 * Logs what a child or a group said. The same form sent twice is stored once and gives the same record; the same number
 * with something else in it is CONFLICT. INVALID_INPUT names the fields; NOT_FOUND is a child out of reach.
 */
export async function recordFeedback(unit: Unit, input: Unchecked<FeedbackDraft>): Promise<RecordedFeedback> {
  const draft = parseWholeInput(feedbackDraft(unit.today), input);
  const settled = settleDraft(draft, unit.actor.role);
  const clientId = clientIdToStore(draft.clientId);
  // A form that says that the child spoke says the same as one that says nothing, and was stored before it could.
  const speakerRole = draft.speakerRole === 'CHILD' ? null : draft.speakerRole;
  const payload = payloadHash({ ...draft, clientId, speakerRole });
  const [stored, facts] = await Promise.all([storedBefore(unit, clientId), factsOf(unit, settled)]);
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, sameForm);
    return { id: stored.id, receivedAt: stored.receivedAt, settled };
  }
  const reach = settled.childId === null ? 'RECORD' : reachToRecord(unit, facts.accesses); // a group's is anybody's to log
  assertMayRecord(reach);
  const checked = checkFeedback(unit, settled, { facts, reach });
  const id = newId();
  insertFeedback(unit, { id, clientId, payload, settled, ...checked });
  return { id, receivedAt: unit.now, settled };
}
