import { id, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const touched = row({ id }).readonly();

interface Closing {
  readonly clientId: string;
  readonly payload: string;
  readonly feedbackId: string;
  readonly reason: string;
}

/** Ends that nothing shows what was done about one telling. Answers which items that were. */
export async function closeByHand(unit: Unit, closing: Closing): Promise<readonly string[]> {
  const { clientId, payload, feedbackId, reason } = closing;
  const sql = 'select c.id from app.close_unshown($1, $2, $3, $4) c(id)';
  return (await rowsOf(unit, touched, sql, [clientId, payload, feedbackId, reason])).map((one) => one.id);
}

const open = `select w.id from work_item w where w.feedback_id = $1 and w.kind = 'NO_EVIDENCE' and w.closed_at is null`;

/** What nothing shows about one telling, as far as the reader sees it. */
export async function openUnshown(unit: Unit, feedbackId: string): Promise<readonly string[]> {
  return (await rowsOf(unit, touched, open, [feedbackId])).map((one) => one.id);
}
