import { resultsOpenTo, type TellingResult } from '@heard/domain/feedback/telling-back';
import { ForbiddenError, InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';

interface GivingUp {
  readonly result: TellingResult;
  /** How often somebody went to tell them, and could not. */
  readonly tries: number;
}

/** Throws FORBIDDEN where it is not theirs to say that nobody tries again, INVALID_INPUT before a second try. */
export function checkGivingUp(unit: Unit, { result, tries }: GivingUp): void {
  if (result !== 'UNREACHED') return;
  const { role } = unit.actor;
  if (!resultsOpenTo({ role, tries: 2 }).includes(result)) {
    throw new ForbiddenError('That nobody tries again is for their team manager to say');
  }
  if (resultsOpenTo({ role, tries }).includes(result)) return;
  throw new InvalidInputError({ result: 'Somebody has to try a second time before nobody tries again' });
}
