import { ageAt } from '@heard/domain/children/age-at';
import { feedbackReference } from '@heard/domain/feedback/feedback-reference';
import type { Unit } from '../../platform/unit.js';
import { isTheirsToAnswer } from './feedback.policy.js';
import { toChains } from './to-chains.js';
import { answersOf, toConsents } from './to-consents.js';
import type { FeedbackRecord, StatementRecord } from './feedback.shape.js';
import type { FeedbackType } from './feedback.type.js';

/** What was said, seen and wished for, and what is said about it. */
function fromStatements(unit: Unit, record: FeedbackRecord) {
  const { statements } = record;
  const textOf = (kind: StatementRecord['kind']): string | null =>
    statements.find((one) => one.kind === kind)?.words ?? null;
  return {
    words: textOf('WORDS'),
    observation: textOf('OBSERVATION'),
    wishesAndFeelings: textOf('WISHES_AND_FEELINGS'),
    notAscertainedReason: statements.find((one) => one.reason !== null)?.reason ?? null,
    interpretations: statements.flatMap((one) => one.interpretations),
    themes: statements.flatMap((one) => one.themes),
    consents: toConsents(unit, record),
    consentVersion: answersOf(record).length,
  };
}

/** What leaves the server of one telling. Written out, as objects put together from others are slow, and a page has twenty. */
export function toFeedbackType(unit: Unit, record: FeedbackRecord): FeedbackType {
  const said = fromStatements(unit, record);
  return {
    id: record.id,
    reference: feedbackReference(record.id),
    childId: record.childId,
    childName: record.childName,
    childReference: record.childReference,
    ageThen: ageAt({ dateOfBirth: record.childBorn }, record.givenOn),
    groupName: record.groupName,
    givenOn: record.givenOn,
    receivedAt: record.receivedAt,
    stream: record.stream,
    partnerKind: record.partnerKind,
    occasion: record.occasion,
    captureMethod: record.captureMethod,
    language: record.language,
    interpreterUsed: record.interpreterUsed,
    source: record.source,
    relayedBy: record.relayedBy,
    speakerRole: record.speakerRole,
    speaker: record.speaker,
    questionAsked: record.questionAsked,
    readBack: record.readBack,
    seenAlone: record.seenAlone,
    present: record.present,
    words: said.words,
    observation: said.observation,
    wishesAndFeelings: said.wishesAndFeelings,
    notAscertainedReason: said.notAscertainedReason,
    interpretations: said.interpretations,
    themes: said.themes,
    consents: said.consents,
    consentVersion: said.consentVersion,
    withheldFrom: record.withheldFrom,
    doNotTell: record.doNotTell,
    recordedByName: record.recordedByName,
    answerExpected: record.answerExpected,
    answerOwnerName: record.answerOwnerName,
    answerBy: record.answerBy,
    waiting: record.waiting,
    overdue: record.waiting && record.answerBy !== null && record.answerBy < unit.today,
    chains: toChains(record),
    reactionTo: record.reactionTo,
    mayAnswer: isTheirsToAnswer(unit, record),
  };
}
