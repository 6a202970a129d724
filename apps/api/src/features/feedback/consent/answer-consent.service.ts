import { ageAt } from '@heard/domain/children/age-at';
import { type ConsentAnswers, consentAnswersDraft } from '@heard/domain/feedback/consent-answers';
import type { ConsentDraft } from '@heard/domain/feedback/feedback-draft';
import { settleConsent } from '@heard/domain/feedback/settle-draft';
import type { EveryField, Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { ConsentEntity } from './consent.entity.js';
import { answersOf, toConsents } from '../to-consents.js';
import { isTakenBack } from '../to-chains.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { ConsentRecord, FeedbackRecord } from '../feedback.shape.js';
import { assertMayAnswerConsent } from '../feedback.policy.js';
import { openFeedback } from '../read/open-feedback.js';
import { waitForAnswers } from '../record/stored-feedback.queries.js';

interface Answering extends Unchecked<ConsentAnswers> {
  readonly clientId: string;
  readonly feedbackId: string;
  readonly version: number;
}

type Answer = ReturnType<typeof settleConsent>;

const answeredMeanwhile = 'Somebody else wrote down an answer while you were asking. Look at it, then save yours';
const anotherAnswer = 'This was already saved, with another answer in it. What was saved first is kept';

/** How it is now, for whoever was about to answer after something older. None of the child's words. */
function conflict(unit: Unit, record: FeedbackRecord, message: string): ConflictError {
  const consents = toConsents(unit, record).map(({ use, given, standing }) => ({ use, given, standing }));
  return new ConflictError(message, { id: record.id, consentVersion: answersOf(record).length, consents });
}

function isSame(stored: ConsentRecord, answer: Answer): boolean {
  const { use, given, basis, givenBy, holder, reason } = stored;
  return JSON.stringify({ use, given, basis, givenBy, holder, reason }) === JSON.stringify(answer);
}

/** True where just these answers are stored from this dialog already, false where nothing is. Throws CONFLICT for others. */
function isStored(unit: Unit, record: FeedbackRecord, clientId: string, answers: readonly Answer[]): boolean {
  const stored = answersOf(record).filter((answer) => answer.clientId === clientId);
  if (stored.length === 0) return false;
  const same = answers.every((answer) => stored.some((one) => isSame(one, answer)));
  if (same && stored.length === answers.length) return true;
  throw conflict(unit, record, anotherAnswer);
}

/** Where the answers hang: on the statement that was asked about first, else on the first of the telling. */
function statementOf({ statements }: FeedbackRecord): string {
  const asked = statements.find(({ consents }) => consents.length > 0) ?? statements[0];
  if (asked === undefined) throw new InvalidInputError({ consents: 'There are no words here to ask about' });
  return asked.id;
}

function rowsOf(unit: Unit, record: FeedbackRecord, clientId: string, answers: readonly Answer[]) {
  const statementId = statementOf(record);
  const before = answersOf(record);
  const by = unit.actor.userId;
  return answers.map((answer): NewRow<ConsentEntity> => ({
    id: newId(),
    statementId,
    ...answer,
    answerNo: 1 + before.filter(({ use }) => use === answer.use).length,
    clientId,
    askedOn: unit.today,
    judgedBy: by,
    createdBy: by,
  }));
}

/** Nothing that they took back goes anywhere else: a no may always be said. */
function checkStillTheirs(record: FeedbackRecord, answers: readonly Answer[]): void {
  if (!isTakenBack(record) || answers.every(({ given }) => given !== true)) return;
  throw new InvalidInputError({ consents: 'They took these words back: they are used nowhere else' });
}

function settled(consents: readonly EveryField<ConsentDraft>[]): readonly Answer[] {
  return consents.map(settleConsent);
}

/**
 * Stores what was answered when somebody was asked again, or changed their mind; what was answered before is kept. The
 * same dialog sent twice is stored once. Throws NOT_FOUND where the telling cannot be read, INVALID_INPUT for an answer
 * that is not theirs to give, CONFLICT where somebody else has answered since `version`. Answers the telling as it is
 * then.
 */
export async function answerConsent(
  unit: Unit,
  { clientId, feedbackId, version, consents }: Answering,
): Promise<FeedbackRecord> {
  assertMayAnswerConsent(unit);
  await waitForAnswers(unit, feedbackId);
  const record = await openFeedback(unit, feedbackId, undefined);
  const asked = { told: record, age: ageAt({ dateOfBirth: record.childBorn }, unit.today), before: answersOf(record) };
  const answers = settled(parseWholeInput(consentAnswersDraft(asked), { consents }).consents);
  const number = clientIdToStore(clientId);
  if (isStored(unit, record, number, answers)) return record;
  if (version !== answersOf(record).length) throw conflict(unit, record, answeredMeanwhile);
  checkStillTheirs(record, answers);
  const rows = rowsOf(unit, record, number, answers);
  unit.db.insert(ConsentEntity, rows);
  for (const row of rows) recordNewRow(unit, 'consent', row);
  return openFeedback(unit, feedbackId, undefined);
}
