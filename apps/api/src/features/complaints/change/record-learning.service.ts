import { type LearningFacts, learningDraft } from '@heard/domain/complaints/learning-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { changeComplaint, type ComplaintToChange, complaintToChange } from './change-complaint.service.js';
import { assertMayChange } from '../complaint.policy.js';
import { differencesBetween, recordCorrections } from './store-corrections.js';

/**
 * Writes down what was learnt from a complaint that has been answered or has ended, or puts it into better words. Throws
 * as `changeComplaint`.
 */
export async function recordLearning(
  unit: Unit,
  { id, version, ...draft }: ComplaintToChange & Unchecked<LearningFacts>,
): Promise<void> {
  assertMayChange(unit, 'complaint:answer');
  const complaint = await complaintToChange(unit, { id, version });
  if (complaint.respondedOn === null && complaint.endedOn === null)
    throw new InvalidInputError({ learnt: 'Record the answer first: what was learnt belongs to it' });
  const learning = parseWholeInput(learningDraft, draft);
  const differences = differencesBetween(complaint, learning, ['learnt', 'learningChange']);
  await changeComplaint(unit, complaint, { learnt: learning.learnt, learningChange: learning.learningChange });
  recordCorrections(unit, complaint, differences, '');
}
