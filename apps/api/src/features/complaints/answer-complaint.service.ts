import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { answerDraft } from '@heard/domain/complaints/answer-draft';
import { InvalidInputError } from '../../platform/errors.js';
import { parseInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { changeStage, stageToChange } from './change-stage.js';
import { assertMayChange } from './complaint.policy.js';

/** Ends the stage: when the person was answered, what was found and what they were told. Throws as `changeStage`. */
export async function answerComplaint(
  unit: Unit,
  input: { readonly id: string; readonly version: number },
): Promise<void> {
  assertMayChange(unit, 'complaint:answer');
  const changing = await stageToChange(unit, input.id, input.version);
  const { startedOn, respondedOn } = changing.run;
  if (respondedOn !== null) {
    throw new InvalidInputError({ respondedOn: `This complaint was answered on ${formatPlainDate(respondedOn)}` });
  }
  const answer = parseInput(answerDraft({ today: unit.today, startedOn }), input);
  await changeStage(unit, changing, {
    responded_on: answer.respondedOn,
    finding: answer.finding,
    response_summary: answer.responseSummary,
    responded_by: unit.actor.userId,
    responded_at: unit.now,
  });
}
