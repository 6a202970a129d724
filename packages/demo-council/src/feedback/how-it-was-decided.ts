import type { Outcome, Weight } from '@heard/domain/feedback/decisions';
import type { Dice } from '../dice.js';

/** Refused, or explained: nothing is different afterwards. */
const stays =
  /^no\b|cannot|not allowed|not possible|^they know now|^jackie gets money|^there is no last day|^somebody from outside|^you were right to say|^answer:|reason given/i;
const alternative = /\bbut\b|instead|yet/i;
/** Something else than was asked, less of it, or only for a time. */
const part =
  /not yet|part of|instead|not the |for now|\bhalf a tick\b|until the|unless|on hold|^tried|one weekend|stays in the bag|to be looked at again|is looking at|is being assessed|before the end of next month|carer does baths|third in line|on the list for/i;

/** What somebody’s answer comes to: most sentences say what changed, and the others have to be read. */
export function outcomeOf(answer: string): Outcome {
  if (stays.test(answer)) return alternative.test(answer) ? 'PARTLY' : 'NOT_CHANGED';
  return part.test(answer) ? 'PARTLY' : 'CHANGED';
}

const weightsOf: Readonly<Record<Outcome, readonly (readonly [Weight, number])[]>> = {
  CHANGED: [
    ['DECIDED_IT', 4],
    ['MUCH', 5],
    ['SOME', 1],
  ],
  PARTLY: [
    ['MUCH', 5],
    ['SOME', 4],
    ['LITTLE', 1],
  ],
  NOT_CHANGED: [
    ['SOME', 3],
    ['LITTLE', 2],
  ],
  CANNOT: [['LITTLE', 1]],
};

/** How much the words counted for: more where something changed. */
export function weightOf(outcome: Outcome, dice: Dice): Weight {
  return dice.weighted(weightsOf[outcome]);
}

/** So many days before somebody was told it was decided: often the same day, seldom more than a week. */
const daysBeforeTold = [
  [0, 6],
  [1, 4],
  [2, 3],
  [4, 2],
  [7, 1],
  [11, 1],
] as const;

/** How long the decision had been made when they were told; it is made after the words were said. */
export function daysBefore(daysToTold: number, dice: Dice): number {
  return Math.min(daysToTold, dice.weighted(daysBeforeTold));
}
