import { addDays, daysBetween, type PlainDate } from '@heard/domain/calendar/plain-date';
import type { NotAscertainedReason } from '@heard/domain/feedback/not-ascertained-reasons';
import { workingDay } from '../reviews/review-days.js';
import type { Use } from '../said.js';
import type { Spoken } from './choose-words.js';

/** Somebody went to ask, and wrote down that nothing could be found out. */
export interface Attempt {
  readonly reason: NotAscertainedReason;
  readonly day: PlainDate;
  /** What the child said some days later after all. */
  readonly later: Spoken;
}

/** Why, and from which page the child's words are that somebody heard later. */
const stories: readonly (readonly [reason: NotAscertainedReason, page: Use])[] = [
  ['DID_NOT_WANT_TO', 'VISIT'],
  ['NOT_LET_IN', 'HOME_VISIT'],
  ['MISSING', 'MISSING'],
  ['NO_INTERPRETER', 'UNACCOMPANIED'],
  ['NOT_FREE_TO_TALK', 'SOMETHING_WRONG'],
  ['TOO_UPSET', 'BEFORE_REVIEW'],
  ['NOT_SEEN', 'CONFERENCE'],
];

const daysEarlier = 4;
/** Days before today. */
const [latest, earliest] = [45, 330];
/** Years: who is younger is watched rather than asked. */
const youngest = 6;

/** Some days before each child was heard; the first one happened to somebody of `own`, every one to another child. */
export function whenNothingWasFoundOut(
  spoken: readonly Spoken[],
  own: ReadonlySet<string>,
  today: PlainDate,
): readonly Attempt[] {
  const taken = new Set<string>();
  return stories.flatMap(([reason, page], at) => {
    const later = spoken.findLast(({ sentence, moment: { child, day, age } }) => {
      const ago = daysBetween(day, today);
      const isTime = ago > latest && ago < earliest && age >= youngest;
      return isTime && sentence.use === page && !taken.has(child.id) && own.has(child.id) === (at === 0);
    });
    if (later === undefined) return [];
    taken.add(later.moment.child.id);
    return [{ reason, later, day: workingDay(addDays(later.moment.day, -daysEarlier)) }];
  });
}
