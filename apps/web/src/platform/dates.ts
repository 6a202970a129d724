import { amountOf } from '@heard/domain/words/amount-of';
import { daysBetween, formatPlainDate, formatPlainDateShort } from '@heard/domain/calendar/plain-date';

/** "4 March 2026", from a date or the date part of a moment. */
export function dateText(date: string): string {
  return whole(formatPlainDate(date.slice(0, 10)));
}

/** "4 Mar 2026", for tables. */
export function shortDateText(date: string): string {
  return whole(formatPlainDateShort(date.slice(0, 10)));
}

/** Half a date at the end of a line is none. */
function whole(day: string): string {
  return day.replaceAll(' ', '\u00A0');
}

/** "today", "yesterday", "3 days ago", "5 weeks ago", "in 4 days". */
export function relativeText(date: string, today: string): string {
  const days = daysBetween(date.slice(0, 10), today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  return days > 0 ? `${spanText(days)} ago` : `in ${spanText(-days)}`;
}

function spanText(days: number): string {
  if (days < 21) return plural(days, 'day');
  if (days < 70) return plural(Math.floor(days / 7), 'week');
  if (days < 700) return plural(Math.floor(days / 30.4), 'month');
  return plural(Math.floor(days / 365.25), 'year');
}

function plural(count: number, unit: string): string {
  return amountOf(count, unit, `${unit}s`);
}

/** "just now", "12 seconds ago", "3 minutes ago", "2 hours ago", then the day: how long a moment lies back. */
export function agoText(moment: string, now: number): string {
  const seconds = Math.floor((now - Date.parse(moment)) / 1000);
  if (seconds < 2) return 'just now';
  if (seconds < 60) return `${plural(seconds, 'second')} ago`;
  if (seconds < 3600) return `${plural(Math.floor(seconds / 60), 'minute')} ago`;
  if (seconds < 86_400) return `${plural(Math.floor(seconds / 3600), 'hour')} ago`;
  return `on ${dateText(moment)}`;
}

/** "4 March 2026 at 10:40", in London. */
export function momentText(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(moment),
  );
}

/** "14:05" in London, for "Saved at". */
export function timeText(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' }).format(
    new Date(milliseconds),
  );
}
