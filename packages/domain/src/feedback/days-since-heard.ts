import { numberText } from '../words/number-text.js';
import type { Source } from './sources.js';
import { daysBetween, type PlainDate } from '../calendar/plain-date.js';

/** Whole days from when a child was last heard to today; null when they never were; never below 0. */
export function daysSinceHeard(lastHeardOn: PlainDate | null, today: PlainDate): number | null {
  if (lastHeardOn === null) return null;
  return Math.max(0, daysBetween(lastHeardOn, today));
}

/** The same in words: "today", "yesterday", "12 days ago", "not yet heard". */
export function heardAgo(days: number | null): string {
  if (days === null) return 'not yet heard';
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return `${numberText(days)} days ago`;
}

const ways: Readonly<Record<Source, string>> = {
  OWN_WORDS: 'in their own words',
  SECOND_HAND: 'through somebody else',
  OBSERVATION: 'by being watched',
};

/** How a child was heard, each way told apart: "in their own words", "through somebody else", "by being watched". */
export function heardHow(source: Source): string {
  return ways[source];
}

/**
 * Six weeks is the usual longest gap between visits to a child in care (care planning regulations 2010, reg 28). A council
 * may set another one: `hearingSetting`.
 */
export const usualSilenceWeeks = 6;

/** True when it is time to ask again: nobody has heard the child for longer than so many weeks, or ever. */
export function isLongSilence(days: number | null, weeks: number): boolean {
  return days === null || days > 7 * weeks;
}

const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** How long a child may go unheard, in words: "one week", "six weeks"; from thirteen on in digits. */
export function weeksInWords(weeks: number): string {
  return `${counts[weeks - 1] ?? String(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`;
}
