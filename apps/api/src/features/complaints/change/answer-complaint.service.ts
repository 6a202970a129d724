import { type AnswerFacts, answerDraft } from '@heard/domain/complaints/answer-draft';
import type { ExtensionFacts } from '@heard/domain/complaints/extension-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { assertNotEnded, type ComplaintToChange } from './change-complaint.service.js';
import { changeStage, stageToChange } from './change-stage.service.js';
import { checkExtension } from './check-extension.js';
import { assertMayChange } from '../complaint.policy.js';

interface ToldBefore {
  /** More time of which the person was told before the answer, where that was not written down then. */
  readonly extension: Unchecked<ExtensionFacts> | null | undefined;
}

/**
 * Ends the stage: when the person was answered, what was found, what they were told, and what was learnt. Throws as
 * `changeStage`.
 */
export async function answerComplaint(
  unit: Unit,
  { id, version, extension, ...draft }: ComplaintToChange & ToldBefore & Unchecked<AnswerFacts>,
): Promise<void> {
  assertMayChange(unit, 'complaint:answer');
  const changing = await stageToChange(unit, { id, version });
  assertNotEnded(changing.complaint, 'respondedOn');
  const { startedOn } = changing.run;
  const answer = parseWholeInput(answerDraft({ today: unit.today, startedOn }), draft);
  const { respondedOn, finding, responseSummary, learnt, learningChange } = answer;
  const told = extension && (await checkExtension(unit, changing, extension, { respondedOn, at: 'extension.' }));
  const given = { respondedOn, finding, responseSummary, respondedBy: unit.actor.userId, respondedAt: unit.now };
  await changeStage(unit, changing, { ...told, ...given }, { learnt, learningChange });
}
