import { inWorkingDays } from './clock-in-words.js';
import { stageLimits } from './complaint-stages.js';
import type { Procedure } from './representation-codes.js';

/** The rules of a procedure, in sentences for whoever works on a complaint; none where it is handled somewhere else. */
export function procedureRules(procedure: Procedure): readonly string[] {
  const [first, second] = [stageLimits(procedure, 'STAGE_1'), stageLimits(procedure, 'STAGE_2')];
  if (first === null || second === null) return [];
  const more = inWorkingDays(first.extended - first.standard);
  return procedure === 'CORPORATE'
    ? [
        `Acknowledge it within ${inWorkingDays(first.acknowledge ?? 0)} of receiving it.`,
        `Answer it within ${inWorkingDays(first.standard)} after acknowledging it; where that is not possible, say why, and take ${more} more at most.`,
        `If they are not satisfied: stage 2, answered within ${inWorkingDays(second.standard)} after acknowledging that. There is no third stage.`,
        'The Ombudsman’s Complaint Handling Code.',
      ]
    : [
        `Answer it within ${inWorkingDays(first.standard)} of receiving it; ${more} more where it is complex or an advocate is needed, and the person is told so.`,
        `If they are not satisfied: stage 2, an investigation within ${inWorkingDays(second.standard)}, at most ${second.extended}; then a review panel.`,
        'A child or care leaver has a right to an advocate.',
        'The Representations Regulations 2006.',
      ];
}
