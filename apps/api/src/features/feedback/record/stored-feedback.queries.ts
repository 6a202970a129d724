import type { z } from 'zod';
import { id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const storedFeedback = row({ id, payload: text, writtenBy: id, receivedAt: moment }).readonly();

/** What a form with this number has stored: no word of it. */
export type StoredFeedback = z.output<typeof storedFeedback>;

const lock = 'select pg_advisory_xact_lock(hashtextextended($1, 1))';
const stored = `
  select s.id, s.payload_sha256 as payload, s.recorded_by as "writtenBy", s.received_at as "receivedAt"
  from app.feedback_of_client($1) s`;

/**
 * What was stored before from the form with this number, if anything.
 *
 * Two sendings of one form wait for each other here, so that the second finds what the first has stored: it is looked
 * for in a statement of its own, which begins once the lock is held. (The unique key would refuse the second too, but
 * only by breaking the transaction.)
 */
export async function storedBefore(unit: Unit, clientId: string): Promise<StoredFeedback | undefined> {
  const [, found] = await Promise.all([run(unit, lock, [clientId]), rowOf(unit, storedFeedback, stored, [clientId])]);
  return found;
}

/** Two people who answer about the same words wait for each other here, so that the second sees what the first stored. */
export async function waitForAnswers(unit: Unit, feedbackId: string): Promise<void> {
  await run(unit, `select pg_advisory_xact_lock(hashtextextended('consent ' || $1, 0))`, [feedbackId]);
}
