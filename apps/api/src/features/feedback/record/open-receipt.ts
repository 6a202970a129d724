import { statementsOf } from '@heard/domain/feedback/settle-draft';
import type { Unit } from '../../../platform/unit.js';
import { feedbackById, type Told } from '../feedback.queries.js';
import type { FeedbackRecord } from '../feedback.shape.js';
import type { RecordedFeedback } from './record-feedback.service.js';

/**
 * What the sender sent, for somebody who may tell what a child said and not read the child's record. Whose names it
 * would take to say it all, they are not told.
 */
function fromSent(unit: Unit, { id, settled, receivedAt }: RecordedFeedback): FeedbackRecord {
  return {
    id,
    childId: settled.childId,
    childName: null,
    childReference: null,
    childBorn: null,
    groupName: settled.groupName,
    stream: settled.stream,
    partnerKind: settled.partnerKind,
    occasion: settled.occasion,
    givenOn: settled.givenOn,
    captureMethod: settled.captureMethod,
    language: settled.language,
    interpreterUsed: settled.interpreterUsed,
    source: settled.source,
    relayedBy: settled.relayedBy,
    speakerRole: settled.speakerRole,
    speaker: settled.speaker,
    questionAsked: settled.questionAsked,
    readBack: settled.readBack,
    seenAlone: settled.seenAlone,
    recordedByName: unit.actor.name,
    receivedAt,
    answerExpected: settled.answerExpected,
    answerOwnerId: null,
    answerOwnerName: null,
    answerBy: settled.answerBy,
    waiting: settled.answerExpected,
    isTheirs: false,
    isGiven: false,
    reactionTo: null,
    statements: statementsOf(settled).map(({ kind, words, reason }) => ({
      id,
      kind,
      words,
      reason,
      interpretations: [],
      themes: [],
      consents: [],
      takenBack: null,
      decisions: [],
    })),
    present: settled.present,
    withheldFrom: [],
    doNotTell: settled.doNotTell,
  };
}

/** The stored record as its sender may see it; whose record is read by that is written to the audit log. */
export async function receiptOfFeedback(unit: Unit, recorded: RecordedFeedback, told: Told): Promise<FeedbackRecord> {
  const stored = await feedbackById(unit, recorded.id, told);
  unit.audit.saw({ recordIds: [recorded.id] });
  if (stored === null) return fromSent(unit, recorded);
  if (stored.childId !== null) unit.audit.saw({ childIds: [stored.childId], depth: 'OPENED' });
  return stored;
}
