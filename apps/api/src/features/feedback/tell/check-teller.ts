import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { doersOf } from '../do/answer-options.queries.js';

/** Who told them: whoever writes it, or somebody else who reads these words. Throws INVALID_INPUT. */
export async function checkTeller(unit: Unit, feedbackId: string, toldById: string | null): Promise<string> {
  const { userId } = unit.actor;
  if (!toldById || toldById === userId) return userId;
  const readers = await doersOf(unit, [feedbackId]);
  if (readers.some(({ id }) => id === toldById)) return toldById;
  throw new InvalidInputError({ toldById: 'Choose somebody from the list: they read these words' });
}
