import { feedbackDraft, type FeedbackDraft } from '@heard/domain/feedback/feedback-draft';
import { ConflictError } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { parseInput } from '../../platform/parse-input.js';
import { payloadHash } from '../../platform/payload-hash.js';
import type { Unit } from '../../platform/unit.js';
import { checkFeedback } from './check-feedback.js';
import { clientIdToStore } from './feedback-payload.js';
import { assertMayRecordFor } from './feedback.policy.js';
import { insertFeedback } from './insert-feedback.js';

/** What was stored: enough to look it up, or to give a receipt to somebody who may not read the record. */
export interface RecordedFeedback {
  readonly id: string;
  readonly receivedAt: Date;
  readonly draft: FeedbackDraft;
}

interface Stored {
  readonly id: string;
  readonly payload_sha256: string;
  readonly recorded_by: string;
  readonly received_at: Date;
}

const differentWords =
  'This form was already saved, with other words in it. What was saved first is kept. To log these words too, open a new form';

/*
 * Two sendings of one form wait for each other here, so that the second finds what the first has stored. (The unique
 * key would refuse it too, but only by breaking the transaction.)
 */
async function storedBefore(unit: Unit, clientId: string): Promise<Stored | undefined> {
  await unit.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [clientId]);
  const rows = await unit.query<Stored>('select * from app.feedback_of_client($1)', [clientId]);
  return rows[0];
}

/**
 * Logs what a child or a group said. The same form sent twice is stored once and gives the same record; the same number
 * with other words is CONFLICT. INVALID_INPUT names the fields; NOT_FOUND is a child out of reach.
 */
export async function recordFeedback(unit: Unit, input: unknown): Promise<RecordedFeedback> {
  const draft = parseInput(feedbackDraft(unit.today), input);
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await storedBefore(unit, clientId);
  if (stored !== undefined) {
    if (stored.recorded_by !== unit.actor.userId || stored.payload_sha256 !== payload) {
      throw new ConflictError(differentWords, stored.recorded_by === unit.actor.userId ? { id: stored.id } : null);
    }
    return { id: stored.id, receivedAt: stored.received_at, draft };
  }
  const reach = draft.childId ? await assertMayRecordFor(unit, draft.childId) : 'RECORD';
  const checked = await checkFeedback(unit, draft, reach);
  const id = newId();
  insertFeedback(unit, { id, clientId, payload, draft, ...checked });
  return { id, receivedAt: unit.now, draft };
}
