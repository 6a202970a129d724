import { settleDraft, statementsOf } from '@heard/domain/feedback/settle-draft';
import { recordChildAccess } from '../../foundations/audit/record-access.js';
import type { Unit } from '../../platform/unit.js';
import { feedbackById } from './feedback.queries.js';
import type { FeedbackRecord } from './feedback-record.js';
import type { RecordedFeedback } from './record-feedback.service.js';

/** What the sender sent, for somebody who may tell what a child said and not read the child's record. */
function fromDraft(unit: Unit, { id, draft, receivedAt }: RecordedFeedback): FeedbackRecord {
  const answerExpected = draft.answerExpected === true;
  return {
    id,
    ...settleDraft(draft, unit.actor.role),
    childName: null,
    childReference: null,
    childBorn: null,
    recordedByName: unit.actor.name,
    receivedAt,
    answerExpected,
    answerOwnerName: null,
    answerBy: draft.answerBy ?? null,
    waiting: answerExpected,
    statements: statementsOf(draft).map((statement) => ({
      ...statement,
      interpretations: [],
      themes: [],
      consents: [],
    })),
    present: (draft.present ?? []).map(({ who, detail }) => ({ who, detail: detail ?? null })),
    withheldFrom: [],
  };
}

/** The stored record as its sender may see it; whose record is read by that is written to the audit log. */
export async function receiptOfFeedback(unit: Unit, recorded: RecordedFeedback): Promise<FeedbackRecord> {
  const stored = await feedbackById(unit, recorded.id);
  if (stored === null) return fromDraft(unit, recorded);
  if (stored.childId !== null) {
    recordChildAccess(unit, { operation: 'recordFeedback', childIds: [stored.childId], depth: 'OPENED' });
  }
  return stored;
}
