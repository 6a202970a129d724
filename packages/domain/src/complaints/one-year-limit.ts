import { addMonths } from '../calendar/months.js';
import { formatPlainDate, type PlainDate } from '../calendar/plain-date.js';

/**
 * A warning, never a refusal: a representation should be made within 1 year of what it is about, and the authority
 * may still consider it where it wouldn't be reasonable to expect it sooner and it can be looked into fairly
 * (Representations Regs 2006, reg 9). Null when it is in time or the day isn't known.
 */
export function oneYearWarning(groundsOn: PlainDate | null, receivedOn: PlainDate): string | null {
  if (groundsOn === null) return null;
  const lastDay = addMonths(groundsOn, 12);
  if (receivedOn <= lastDay) return null;
  return `The year for complaining about this ended on ${formatPlainDate(lastDay)}. You may still accept it: think about why it was not possible sooner, and whether it can be looked into fairly.`;
}
