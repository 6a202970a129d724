import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';

/** So long the council has had Heard: what was before came with the first load, today. */
export const daysKnown = 200;

/** When something of that day came to be known here. */
export function knownOn(day: PlainDate, today: PlainDate): PlainDate {
  return day < addDays(today, -daysKnown) || day > today ? today : day;
}
