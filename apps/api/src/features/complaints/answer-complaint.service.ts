import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { type AnswerFacts, answerDraft } from '@heard/domain/complaints/answer-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../platform/errors.js';
import { parseWholeInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { changeStage, type StageToChange, stageToChange } from './change-stage.js';
import { assertMayChange } from './complaint.policy.js';

/** Ends the stage: when the person was answered, what was found and what they were told. Throws as `changeStage`. */
export async function answerComplaint(
  unit: Unit,
  { id, version, ...draft }: StageToChange & Unchecked<AnswerFacts>,
): Promise<void> {
  assertMayChange(unit, 'complaint:answer');
  const changing = await stageToChange(unit, { id, version });
  const { startedOn, respondedOn } = changing.run;
  if (respondedOn !== null) {
    throw new InvalidInputError({ respondedOn: `This complaint was answered on ${formatPlainDate(respondedOn)}` });
  }
  const answer = parseWholeInput(answerDraft({ today: unit.today, startedOn }), draft);
  await changeStage(unit, changing, {
    respondedOn: answer.respondedOn,
    finding: answer.finding,
    responseSummary: answer.responseSummary,
    respondedBy: unit.actor.userId,
    respondedAt: unit.now,
  });
}
