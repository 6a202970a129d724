import { attendedCodes, countedCodes, heardCodes, type ParticipationCode } from './participation-codes.js';

/** One rate: what is counted, of what, in words that can stand beside the figure. */
export interface RateDefinition {
  readonly name: string;
  readonly formula: string;
}

export interface ParticipationDefinition {
  /** Goes up when what is counted changes, so that figures of two versions are not held against each other. */
  readonly version: number;
  readonly participation: RateDefinition;
  readonly attendance: RateDefinition;
  readonly everyReview: RateDefinition;
  readonly counted: readonly ParticipationCode[];
  readonly heard: readonly ParticipationCode[];
  readonly attended: readonly ParticipationCode[];
}

/**
 * There is no national formula for these rates. A child who came but was not heard (PN4) does not count as having taken
 * part; a review coded as of a child under 4 (PN0) is in none of them, whatever the child's age: see code-and-age.
 */
export const participationDefinition: ParticipationDefinition = {
  version: 2,
  participation: {
    name: 'Had their say',
    formula: 'Reviews in which the child’s views were heard, of all reviews coded PN1 to PN7',
  },
  attendance: {
    name: 'Came to their review',
    formula: 'Reviews that the child came to, of all reviews coded PN1 to PN7',
  },
  everyReview: {
    name: 'Had their say every time',
    formula: 'Children who were heard in every review they had, of all children with a review coded PN1 to PN7',
  },
  counted: countedCodes,
  heard: heardCodes,
  attended: attendedCodes,
};

/** The share of reviews in which a council wants children to be heard, unless it has set another. Percent. */
export const usualTargetRate = 90;
