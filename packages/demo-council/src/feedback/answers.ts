import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import type { Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import type { Identities } from '../identities.js';
import type { Sentence } from '../said.js';
import type { Tables } from '../tables.js';

export interface AnswerNeed {
  readonly feedbackId: string;
  readonly childId: string;
  readonly day: PlainDate;
  readonly owner: Worker;
  readonly sentence: Sentence;
  readonly today: PlainDate;
}

/** A child who still waits: the day by which the answer was promised. */
export interface Waiting {
  readonly dueOn: PlainDate;
}

interface AnswerColumns {
  readonly answer_expected: boolean;
  readonly answer_owner_id: string | null;
  readonly answer_by: PlainDate | null;
}

interface Answer extends AnswerColumns {
  /** Null where nobody asked, or the child still waits. */
  readonly answeredOn: PlainDate | null;
}

const stillOpen = { closed_at: null, closed_reason: null } as const;
const none: Answer = { answer_expected: false, answer_owner_id: null, answer_by: null, answeredOn: null };

function closing(closedOn: PlainDate | null, { answer }: Sentence) {
  return closedOn === null ? stillOpen : { closed_at: `${closedOn}T16:20:00Z`, closed_reason: answer };
}

/**
 * Where a child wanted to know what comes of it, somebody answers by a day: open while the child waits, else closed
 * with what was answered.
 */
export function addAnswer(
  tables: Tables,
  ids: Identities,
  dice: Dice,
  need: AnswerNeed,
  waiting: Waiting | null,
): Answer {
  const { day, owner, sentence, today } = need;
  if (waiting === null && sentence.answer === null) return none;
  const dueOn = waiting?.dueOn ?? addDays(day, dice.pick([7, 10, 14, 21]));
  const answeredOn = addDays(day, dice.between(1, 19));
  if (waiting === null && answeredOn > today) return none;
  const closedOn = waiting === null ? answeredOn : null;
  tables.add('work_item', {
    id: ids.next(),
    kind: 'ANSWER_CHILD',
    subject_id: need.feedbackId,
    child_id: need.childId,
    owner_id: owner.userId,
    org_unit_id: null,
    due_on: dueOn,
    level: 0,
    ...closing(closedOn, sentence),
    created_at: `${day}T17:00:00Z`,
  });
  return {
    answer_expected: true,
    answer_owner_id: owner.userId,
    answer_by: dueOn,
    answeredOn: closedOn,
  };
}
