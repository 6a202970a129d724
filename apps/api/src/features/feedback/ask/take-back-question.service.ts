import { recordChange } from '../../../foundations/audit/record-change.js';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { ConflictError, NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayAnswer } from '../feedback.policy.js';
import { openToAnswer } from '../read/open-to-answer.js';
import { PartnerQuestionEntity } from './partner-question.entity.js';
import { type AskedQuestion, questionsAbout } from './partner-questions.queries.js';

interface QuestionToTakeBack {
  readonly feedbackId: string;
  readonly questionId: string;
}

/**
 * Takes a question back: whoever was asked sees it no more. Once it is taken back it stays so, whoever does it again.
 * Throws NOT_FOUND out of reach, FORBIDDEN where the words are another's to answer, CONFLICT with the reply that came.
 */
export async function takeBackQuestion(unit: Unit, asked: QuestionToTakeBack): Promise<AskedQuestion> {
  await waitInLine(unit, [`reply ${asked.questionId.toLowerCase()}`]);
  const record = await openToAnswer(unit, asked.feedbackId, 'Taking back a question about these words');
  assertMayAnswer(unit, record);
  const find = async () =>
    (await questionsAbout(unit, record.id)).find(({ id }) => id === asked.questionId.toLowerCase());
  const before = await find();
  if (before === undefined) throw new NotFoundError('We could not find that question');
  if (before.takenBackOn !== null) return before;
  if (before.reply !== null) throw new ConflictError(`${before.partnerName} has replied already`, before);
  const changes = { takenBackAt: unit.now, takenBackBy: unit.actor.userId };
  await unit.db.update(PartnerQuestionEntity, { id: before.id }, changes);
  recordChange(unit, { table: 'partner_question', rowId: before.id, columns: ['taken_back_at', 'taken_back_by'] });
  return (await find()) ?? before;
}
