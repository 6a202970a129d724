import type { z } from 'zod';
import { id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const storedDecision = row({ id, payload: text, writtenBy: id }).readonly();

/** What a form with this number has stored: no word of it. */
export type StoredDecision = z.output<typeof storedDecision>;

const lock = `select pg_advisory_xact_lock(hashtextextended(k.key, 2)) from (select unnest($1::text[]) as key order by 1) k`;
const stored = `select s.id, s.payload_sha256 as payload, s.decided_by as "writtenBy" from app.response_of_client($1) s`;

/**
 * What was stored before from the form with this number, if anything. Two people who decide about the same words, and
 * two sendings of one form, wait for each other here, so that the second sees what the first has stored.
 */
export async function decidedBefore(
  unit: Unit,
  clientId: string,
  feedbackIds: readonly string[],
): Promise<StoredDecision | undefined> {
  const keys = [...feedbackIds.map((one) => `decide ${one.toLowerCase()}`), `form ${clientId}`];
  const [, found] = await Promise.all([run(unit, lock, [keys]), rowOf(unit, storedDecision, stored, [clientId])]);
  return found;
}
