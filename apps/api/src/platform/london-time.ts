import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { londonDay } from './clock.js';

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day in London at this moment, and the minute of it. */
export function londonTime(moment: Date): { readonly on: PlainDate; readonly minutes: number } {
  const [hours, minutes] = london.format(moment).split(':').map(Number);
  return { on: londonDay(moment), minutes: (hours ?? 0) * 60 + (minutes ?? 0) };
}

const millisecondsPerMinute = 60_000;

/** So many minutes on by the clocks of London: an hour more or less where they are changed in between. */
export function londonLater(moment: Date, minutes: number): Date {
  const whole = Math.floor(moment.getTime() / millisecondsPerMinute) * millisecondsPerMinute;
  const later = new Date(whole + minutes * millisecondsPerMinute);
  const wanted = (londonTime(moment).minutes + minutes) % (24 * 60);
  const ahead = londonTime(later).minutes - wanted;
  const change = ahead > 12 * 60 ? ahead - 24 * 60 : ahead < -12 * 60 ? ahead + 24 * 60 : ahead;
  return new Date(later.getTime() - change * millisecondsPerMinute);
}

/** How long until the next day begins in London. */
export function untilNextDay(moment: Date): number {
  return londonLater(moment, 24 * 60 - londonTime(moment).minutes).getTime() - moment.getTime();
}
