import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { id, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

/** Whoever decides about these words, or tells what came of them, waits here for whoever is at it. */
export async function waitForDecisions(unit: Unit, feedbackId: string): Promise<void> {
  await waitInLine(unit, [`decide ${feedbackId.toLowerCase()}`]);
}

const touched = row({ id }).readonly();
const item = `where kind = 'ANSWER_CHILD' and subject_id = $1 and closed_at is null returning id`;
const close = `update work_item set closed_at = $2, closed_reason = $3 ${item}`;
const postpone = `update work_item set due_on = $2 ${item}`;

/** Nothing more is owed. Answers which item was closed, if any was open. */
export async function closeAnswer(unit: Unit, feedbackId: string, reason: string): Promise<readonly string[]> {
  return (await rowsOf(unit, touched, close, [feedbackId, unit.now, reason])).map((one) => one.id);
}

/** Somebody tries again on another day. */
export async function postponeAnswer(unit: Unit, feedbackId: string, dueOn: PlainDate): Promise<readonly string[]> {
  return (await rowsOf(unit, touched, postpone, [feedbackId, dueOn])).map((one) => one.id);
}

const kept = row({ userId: id }).readonly();

/** From whom these words are kept: what is said to the answer is kept from them as well. */
export async function keptFrom(unit: Unit, feedbackId: string): Promise<readonly string[]> {
  const rows = await rowsOf(unit, kept, `select user_id as "userId" from withheld_from where feedback_id = $1`, [
    feedbackId,
  ]);
  return rows.map(({ userId }) => userId);
}
