import { ageOn } from '../../calendar/months.js';
import { careEndsAtAge } from '../code-and-age.js';
import { formatPlainDate, type PlainDate } from '../../calendar/plain-date.js';
import { notAnIdentifier, oddBirth } from './cell-sentences.js';
import { coversDay, isReturnIdentifier, type ReturnChild, type ReturnEpisode } from './return-children.js';
import { type ReviewRow, whyNotStored } from './review-row.js';

/** What a rule may look at beside the row itself. Children are found by their identifier, '' where it is empty. */
export interface ReturnContext {
  readonly headers: ReadonlyMap<string, readonly ReturnChild[]>;
  /** Null when no episodes file was given: the rules that need one are not run. */
  readonly episodes: ReadonlyMap<string, readonly ReturnEpisode[]> | null;
  /** The last day on which a review can have been held. */
  readonly today: PlainDate;
  readonly year: { readonly from: PlainDate; readonly to: PlainDate; readonly key: string } | null;
  /** The line of the first review of this child on this day. */
  readonly firstLineOf: (child: string, heldOn: PlainDate) => number | undefined;
  /** The line of the first row that says the very same. */
  readonly sameRowAs: (row: ReviewRow) => number | undefined;
  /** The first review of the child that has a date of birth. */
  readonly firstBirthOf: (child: string) => ReviewRow | undefined;
}

export interface ReviewRule {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong with the row, or null. */
  readonly find: (row: ReviewRow, context: ReturnContext) => string | null;
}

const shortBreaks: readonly (string | null)[] = ['V3', 'V4'];

function headersOf(row: ReviewRow, context: ReturnContext): readonly ReturnChild[] {
  return context.headers.get(row.child ?? '') ?? [];
}

/** Every episode of the child is an agreed series of short breaks, and the return says more of the child. */
function isShortBreakOnly(row: ReviewRow, context: ReturnContext): boolean {
  if (row.child === null) return false;
  const episodes = context.episodes?.get(row.child) ?? [];
  if (episodes.length === 0 || !episodes.every((episode) => shortBreaks.includes(episode.legalStatus))) return false;
  return row.reviewText !== null || row.codeText !== null || headersOf(row, context).some((header) => header.isMother);
}

function differsFromHeader(row: ReviewRow, context: ReturnContext): boolean {
  return (
    row.dateOfBirth !== null &&
    headersOf(row, context).some((header) => header.dateOfBirth !== null && header.dateOfBirth !== row.dateOfBirth)
  );
}

/** A date that cannot be read counts as a date here: rule 166 speaks of it. */
function isParticipationMissing(row: ReviewRow): boolean {
  const both = row.reviewText !== null && row.code !== null;
  const neither = row.reviewText === null && row.codeText === null;
  return !both && !neither;
}

/** The rules of the sector's validator that touch reviews, by their numbers. */
export const sectorRules: readonly ReviewRule[] = [
  error('166', 'Date of review is invalid or blank.', (row) => row.heldOn === null),
  error('167', 'Data entry for participation is invalid or blank.', isParticipationMissing),
  error(
    '399',
    'Mother field, review field or participation field are completed but child is looked after under legal status V3 or V4.',
    isShortBreakOnly,
  ),
  error(
    '440',
    'Participation method indicates child was under 4 years old at the time of the review, but date of birth and review date indicate that the child was 4 years old or over.',
    (row) => row.code === 'PN0' && isAfter(row.heldOn, row.fourthBirthday),
  ),
  error(
    '441',
    'Participation method indicates child was 4 years old or over at the time of the review, but date of birth and review date indicate that the child was under 4 years old.',
    (row) => row.code !== null && row.code !== 'PN0' && isAfter(row.fourthBirthday, row.heldOn),
  ),
  error(
    '1012',
    'No other data should be returned for OC3 children who had no episodes in the current year.',
    (row, context) => context.episodes !== null && !context.episodes.has(row.child ?? ''),
  ),
  error(
    'INT08',
    'Internal check: child in Reviews does not exist in Header.',
    (row, context) => headersOf(row, context).length === 0,
  ),
  error(
    'INT17',
    'Internal check: date of birth in Reviews is different to date of birth in Header.',
    differsFromHeader,
  ),
];

/** What no rule of the sector catches and a reader of the figures would want to know. */
export const ownRules: readonly ReviewRule[] = [
  {
    rule: 'W-FOURTH-BIRTHDAY',
    severity: 'warning',
    find: (row) =>
      row.code === 'PN0' && row.heldOn !== null && row.heldOn === row.fourthBirthday
        ? 'The child turned 4 on the day of the review: PN0 is for children under 4.'
        : null,
  },
  {
    rule: 'W-SAME-DAY',
    severity: 'warning',
    find: (row, context) => {
      const first = row.child === null || row.heldOn === null ? undefined : context.firstLineOf(row.child, row.heldOn);
      return first === undefined || first === row.line || context.sameRowAs(row) !== row.line
        ? null
        : `This child already has a review on the same date, on line ${first}.`;
    },
  },
  {
    rule: 'W-SAME-ROW',
    severity: 'warning',
    find: (row, context) => {
      const first = context.sameRowAs(row);
      return first === undefined || first === row.line || whyNotStored(row) !== null
        ? null
        : `This row says the very same as line ${first}, so it is counted once.`;
    },
  },
  {
    rule: 'W-GROWN-UP',
    severity: 'warning',
    find: ({ heldOn, bornOn }) =>
      heldOn !== null && bornOn !== null && ageOn(bornOn, heldOn) >= careEndsAtAge
        ? 'The review is on or after the 18th birthday, so it is in no figure.'
        : null,
  },
  {
    rule: 'W-BIRTH-DATE',
    severity: 'warning',
    find: ({ isBirthOdd, dateOfBirth }) => (isBirthOdd ? oddBirth(dateOfBirth) : null),
  },
  {
    rule: 'W-BIRTH-DIFFERS',
    severity: 'warning',
    find: (row, context) => {
      const first = row.child === null ? undefined : context.firstBirthOf(row.child);
      const differs = first !== undefined && row.dateOfBirth !== null && row.dateOfBirth !== first.dateOfBirth;
      return differs ? `Line ${first.line} has another date of birth for this child.` : null;
    },
  },
  {
    rule: 'W-YEAR',
    severity: 'warning',
    find: (row, { year }) =>
      year === null || row.heldOn === null || (row.heldOn >= year.from && row.heldOn <= year.to)
        ? null
        : `The review on ${formatPlainDate(row.heldOn)} is outside the year ${year.key}.`,
  },
  {
    rule: 'W-BEFORE-BIRTH',
    severity: 'warning',
    find: (row) => (isAfter(row.bornOn, row.heldOn) ? 'The review is before the date of birth.' : null),
  },
  {
    rule: 'W-FUTURE',
    severity: 'warning',
    find: (row, { today }) => (isAfter(row.heldOn, today) ? 'The date of the review has not come yet.' : null),
  },
  {
    rule: 'W-CARE',
    severity: 'warning',
    find: (row, context) =>
      isOutsideCare(row, context) ? 'No episode of this child covers the date of the review.' : null,
  },
  {
    rule: 'W-IDENTIFIER',
    severity: 'warning',
    find: ({ child }) => (child === null || isReturnIdentifier(child) ? null : notAnIdentifier),
  },
  {
    rule: 'W-NOT-STORED',
    severity: 'warning',
    find: (row) => {
      const reason = whyNotStored(row);
      return reason === null ? null : `This row is not taken: it has ${reason}.`;
    },
  },
];

function isOutsideCare(row: ReviewRow, context: ReturnContext): boolean {
  const episodes = context.episodes?.get(row.child ?? '') ?? [];
  const { heldOn } = row;
  return heldOn !== null && episodes.length > 0 && !episodes.some((episode) => coversDay(episode, heldOn));
}

function isAfter(date: PlainDate | null, other: PlainDate | null): boolean {
  return date !== null && other !== null && date > other;
}

function error(rule: string, message: string, fires: (row: ReviewRow, context: ReturnContext) => boolean): ReviewRule {
  return { rule, severity: 'error', find: (row, context) => (fires(row, context) ? message : null) };
}
