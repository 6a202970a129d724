import type { PlainDate } from '@heard/domain/calendar/plain-date';

/** The only place that asks what time it is. */
export interface Clock {
  now(): Date;
  /** London's calendar day. */
  today(): PlainDate;
}

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in London at this moment. */
export function londonDay(moment: Date): PlainDate {
  return london.format(moment);
}

/** `fixedToday` holds the calendar still for the demo and for tests; moments go on. */
export function createClock(fixedToday: PlainDate | null = null): Clock {
  return { now: () => new Date(), today: () => fixedToday ?? londonDay(new Date()) };
}
