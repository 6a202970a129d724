import { leastThreshold } from '@heard/domain/reports/small-counts';
import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';

import type { RepresentationKind, RepresentationSplitsQuery, SplitDimension } from '../../../gql/complaints/graphql';
import type { FigureFacts } from '../../../foundations/exports/use-figure-export';
import type { CsvCell } from '../../../platform/csv';

export type SplitYear = RepresentationSplitsQuery['representationSplits'][number];

export const splitTitles: Readonly<Record<RepresentationKind, string>> = {
  COMPLAINT: 'Who complained, about which team and which children',
  COMPLIMENT: 'Who gave thanks, to which team and what for',
};

/** What is counted, and of whom it is known. */
export const splitDefinitions: Readonly<Record<RepresentationKind, string>> = {
  COMPLAINT:
    'Complaints whose first stage started in the year, whatever became of them. Age, sex, ethnic group and special educational needs or disability are those of the child whom the complaint concerns, as they are on the child’s record; those of whoever complained are not recorded. No other protected characteristic is.',
  COMPLIMENT: 'Compliments that came in the year.',
};

function whyHidden({ smallUpTo }: Pick<SplitYear, 'smallUpTo'>): string {
  return `Numbers from 1 to ${String(smallUpTo ?? leastThreshold)} are hidden because they could point to one person, and others with them where they would give them away.`;
}

const forOurselves =
  'These numbers are exact and can point to one person. Elected members and the public get them a whole year at a time, with small numbers hidden.';

/** What the parts of each split are. */
export const partHeaders: Readonly<Record<SplitDimension, string>> = {
  FROM_WHOM: 'Who',
  TEAM: 'Team',
  THANKS_FOR: 'What for',
  AGE_BAND: 'Age',
  SEX: 'Sex',
  ETHNICITY: 'Ethnic group',
  SEND: 'Needs or disability',
};

const nouns: Readonly<Record<RepresentationKind, readonly [one: string, many: string]>> = {
  COMPLAINT: ['complaint', 'complaints'],
  COMPLIMENT: ['compliment', 'compliments'],
};

export const countHeaders: Readonly<Record<RepresentationKind, string>> = {
  COMPLAINT: 'Complaints',
  COMPLIMENT: 'Compliments',
};

/** Whether nothing but noughts could be shown: a table of hidden parts says nothing. */
export function isAllHidden({ parts }: SplitYear['splits'][number]): boolean {
  return parts.some(({ count }) => typeof count !== 'number') && parts.every(({ count }) => !count);
}

export function countText(count: number | null | undefined): string {
  return typeof count === 'number' ? numberText(count) : 'hidden';
}

/** "14 complaints from April 2025 to March 2026." and why some of it is hidden. */
export function splitSentence(kind: RepresentationKind, year: SplitYear): string {
  const { label, total, suppressed, releasesOn } = year;
  if (typeof total !== 'number') {
    const from = releasesOn ? `, and not before ${formatPlainDate(releasesOn)}` : '';
    return `The figures from ${label} are not published yet${from}.`;
  }
  const counted = `${amountOf(total, ...nouns[kind])} from ${label}.`;
  return suppressed ? `${counted} ${whyHidden(year)}` : counted;
}

/** Every part of every split, as in the tables. */
export function splitRows({ splits }: SplitYear): readonly (readonly CsvCell[])[] {
  return splits.flatMap(({ label, parts }) =>
    parts.map((part) => [label, part.label, typeof part.count === 'number' ? part.count : 'hidden']),
  );
}

/** What a file of a split says of itself. */
export function splitFacts(kind: RepresentationKind, year: SplitYear, isExact: boolean): FigureFacts {
  const { from, to, asAt, total } = year;
  const known = asAt ? `As known on ${formatPlainDate(asAt)}` : 'Not published yet';
  return {
    title: splitTitles[kind],
    from,
    to,
    counted: typeof total === 'number' ? `${known}: ${numberText(total)} in all` : known,
    definition: `${splitDefinitions[kind]} ${isExact ? forOurselves : whyHidden(year)}`,
    target: null,
    isExact,
  };
}
