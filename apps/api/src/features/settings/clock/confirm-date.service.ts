import type { Unit } from '../../../platform/unit.js';
import { type ClockDoubt, clockDoubt, markClock } from './clock-mark.queries.js';

/** Somebody has looked: the date is right. Answers what is left to doubt: a clock that is not the database's may be ahead still. */
export async function confirmDate(unit: Unit): Promise<ClockDoubt | null> {
  await markClock(unit);
  return clockDoubt(unit);
}
