import { addYears, ageOn } from '../calendar/months.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { type ParticipationCode, participationMeanings } from './participation-codes.js';

/** A review as it is looked at beside the child's age. */
export interface AgedReview {
  readonly code: ParticipationCode;
  readonly heldOn: PlainDate;
  /** Null where it is not known. */
  readonly dateOfBirth: PlainDate | null;
}

/** What is to be looked into about a review. */
export const ReviewDoubt = {
  /** PN0 of a child who had turned 4: nobody can tell whether the child was heard. */
  CODED_UNDER_FOUR: 'CODED_UNDER_FOUR',
  /** PN1 to PN7 of a child who had not turned 4. */
  CODED_FOUR_OR_OVER: 'CODED_FOUR_OR_OVER',
  /** Dated after today. */
  TO_COME: 'TO_COME',
  /** On or after the 18th birthday: the child was no longer looked after. */
  GROWN_UP: 'GROWN_UP',
  /** The same row of one return once more. */
  SAME_ROW: 'SAME_ROW',
  /** The child has episodes of care, and none covers the day. */
  NOT_IN_CARE: 'NOT_IN_CARE',
} as const;
export type ReviewDoubt = keyof typeof ReviewDoubt;

export const reviewDoubts: readonly ReviewDoubt[] = Object.values(ReviewDoubt);

/** Their code and the child's age disagree. */
export const contradictions: readonly ReviewDoubt[] = ['CODED_UNDER_FOUR', 'CODED_FOUR_OR_OVER'];

/** Reviews of these kinds are in no figure: they cannot have been held as it says, or not more than once. */
export const leftOutOfFigures: readonly ReviewDoubt[] = ['TO_COME', 'GROWN_UP', 'SAME_ROW'];

/** The age from which the return asks how a child took part, in years. */
export const askedFromAge = 4;
/** Nobody is looked after from this age on, in years. */
export const careEndsAtAge = 18;

/** How code and age disagree; null where they agree, or the age on the day cannot be told. */
export function codeAgainstAge({ code, heldOn, dateOfBirth }: AgedReview): ReviewDoubt | null {
  if (dateOfBirth === null || dateOfBirth > heldOn) return null;
  const hasTurnedFour = heldOn >= addYears(dateOfBirth, askedFromAge);
  const { counted } = participationMeanings[code];
  if (hasTurnedFour) return counted ? null : 'CODED_UNDER_FOUR';
  return counted ? 'CODED_FOUR_OR_OVER' : null;
}

/** Why a review is in no figure; null for one that counts. Rows that stand in a return twice are told elsewhere. */
export function whyNotCounted({ heldOn, dateOfBirth }: Omit<AgedReview, 'code'>, today: PlainDate): ReviewDoubt | null {
  if (heldOn > today) return 'TO_COME';
  return dateOfBirth !== null && ageOn(dateOfBirth, heldOn) >= careEndsAtAge ? 'GROWN_UP' : null;
}

/** What is counted of reviews whose code and age disagree. */
export interface ContradictingCounts {
  /** PN0 of children of 4 and over. */
  readonly codedUnderFour: number;
  /** PN1 to PN7 of children under 4; of them, those with a code of having been heard. */
  readonly codedFourOrOver: number;
  readonly heardUnderFour: number;
}

/** The same reviews by the child's age on the day instead of the code. */
export interface CountsByAge {
  readonly countedByAge: number;
  readonly participatedByAge: number;
  /** Reviews whose code and age disagree. */
  readonly contradicting: number;
}

/**
 * By age, PN0 of a child of 4 or over counts as not heard, and PN1 to PN7 of a younger child does not count. Where the
 * age is not known the code decides.
 */
export function countsByAge(
  byCode: { readonly counted: number; readonly participated: number },
  { codedUnderFour, codedFourOrOver, heardUnderFour }: ContradictingCounts,
): CountsByAge {
  return {
    countedByAge: byCode.counted + codedUnderFour - codedFourOrOver,
    participatedByAge: byCode.participated - heardUnderFour,
    contradicting: codedUnderFour + codedFourOrOver,
  };
}
