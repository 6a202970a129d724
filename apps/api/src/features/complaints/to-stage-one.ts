import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { clockStartsOn, type ClockFacts, type StageClock, stageOneClock } from '@heard/domain/complaints/stage-clock';
import { InvalidInputError } from '../../platform/errors.js';
import type { OpenUnit } from '../../platform/unit.js';

/** The field that says from when the clock runs. */
export function startField(facts: ClockFacts): 'receivedOn' | 'acknowledgedOn' | 'sufficientInterestOn' {
  if (clockStartsOn(facts) === facts.receivedOn) return 'receivedOn';
  return facts.procedure === 'CORPORATE' ? 'acknowledgedOn' : 'sufficientInterestOn';
}

/**
 * The clock of stage 1 with these facts, or null where none of ours runs. Throws INVALID_INPUT past the bank holidays
 * held.
 */
export function stageOneOf({ holidays }: Pick<OpenUnit, 'holidays'>, facts: ClockFacts): StageClock | null {
  try {
    return stageOneClock(facts, holidays);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { from, through } = holidays;
    throw new InvalidInputError({
      [startField(facts)]:
        `The due date can’t be worked out: bank holidays are known from ${formatPlainDate(from)} to ${formatPlainDate(through)} only`,
    });
  }
}
