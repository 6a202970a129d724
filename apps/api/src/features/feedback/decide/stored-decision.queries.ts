import type { z } from 'zod';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { id, row, text } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const storedDecision = row({ id, payload: text, writtenBy: id }).readonly();

/** What a form with this number has stored: no word of it. */
export type StoredDecision = z.output<typeof storedDecision>;

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
  const names = [...feedbackIds.map((one) => `decide ${one.toLowerCase()}`), `form ${clientId}`];
  const [, found] = await Promise.all([waitInLine(unit, names), rowOf(unit, storedDecision, stored, [clientId])]);
  return found;
}
