import type { Unit } from '../../../platform/unit.js';
import { childOfFeedback } from '../feedback.queries.js';
import { assertInHand } from '../read/open-to-answer.js';
import {
  cardsToJoin,
  type Doer,
  doersOf,
  type JoinableCard,
  objectivesOfPlan,
  type PlannedObjective,
} from './answer-options.queries.js';

/** What may be chosen from when it is said what is done about words. */
export interface AnswerOptions {
  readonly people: readonly Doer[];
  readonly cards: readonly JoinableCard[];
  readonly objectives: readonly PlannedObjective[];
}

/** NOT_FOUND for words out of reach, or not given to a role that would have to say why it looks. Whose words these are is written to the audit log, as their people are named. */
export async function openAnswerOptions(unit: Unit, feedbackIds: readonly string[]): Promise<AnswerOptions> {
  const told = [...new Set(feedbackIds)];
  for (const feedbackId of told) {
    await assertInHand(unit, feedbackId);
    const child = await childOfFeedback(unit, feedbackId);
    unit.audit.saw({ childIds: child === null ? [] : [child], recordIds: [feedbackId] });
  }
  const [people, cards, objectives] = await Promise.all([
    doersOf(unit, told),
    cardsToJoin(unit),
    objectivesOfPlan(unit),
  ]);
  return { people, cards, objectives };
}
