import { resultsOpenTo, type TellingResult } from '@heard/domain/feedback/telling-back';
import { ForbiddenError, InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { doersOf } from '../do/answer-options.queries.js';
import type { StatementRecord } from '../feedback.shape.js';

/** Who told them: whoever writes it, or somebody else who reads these words. Throws INVALID_INPUT. */
export async function checkTeller(unit: Unit, feedbackId: string, toldById: string | null): Promise<string> {
  const { userId } = unit.actor;
  if (!toldById || toldById === userId) return userId;
  const readers = await doersOf(unit, [feedbackId]);
  if (readers.some(({ id }) => id === toldById)) return toldById;
  throw new InvalidInputError({ toldById: 'Choose somebody from the list: they read these words' });
}

/** Throws FORBIDDEN where it is not theirs to say that nobody tries again, INVALID_INPUT before a second try. */
export function checkGivingUp(unit: Unit, statements: readonly StatementRecord[], result: TellingResult): void {
  if (result !== 'UNREACHED') return;
  const { role } = unit.actor;
  if (!resultsOpenTo({ role, tries: 2 }).includes(result)) {
    throw new ForbiddenError('That nobody tries again is for their team manager to say');
  }
  const tries = statements.map(({ decisions }) => {
    const tellings = decisions.at(-1)?.tellings ?? [];
    return tellings.filter((one) => one.result === 'COULD_NOT').length;
  });
  if (resultsOpenTo({ role, tries: Math.min(...tries) }).includes(result)) return;
  throw new InvalidInputError({ result: 'Somebody has to try a second time before nobody tries again' });
}
