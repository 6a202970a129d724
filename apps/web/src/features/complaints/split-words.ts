import { formatPlainDate } from '@heard/domain/calendar/plain-date';

import type { RepresentationKind, RepresentationSplitsQuery } from '../../gql/complaints/graphql';
import type { CsvAbout, CsvCell } from '../../platform/csv';

export type SplitYear = RepresentationSplitsQuery['representationSplits'][number];

export const splitTitles: Readonly<Record<RepresentationKind, string>> = {
  COMPLAINT: 'Who complained, and about which team',
  COMPLIMENT: 'Who gave thanks, and about which team',
};

const definitions: Readonly<Record<RepresentationKind, string>> = {
  COMPLAINT: 'Complaints whose first stage started in the year, whatever became of them.',
  COMPLIMENT: 'Compliments that came in the year.',
};

const whyHidden =
  'Numbers from 1 to 5 are hidden because they could point to one person, and others with them where they would give them away.';
const forOurselves =
  'These numbers are exact and can point to one person. Elected members and the public get them a whole year at a time, with small numbers hidden.';

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
  return typeof count === 'number' ? String(count) : 'hidden';
}

/** "14 complaints from April 2025 to March 2026." and why some of it is hidden. */
export function splitSentence(kind: RepresentationKind, { label, total, suppressed, releasesOn }: SplitYear): string {
  if (typeof total !== 'number') {
    const from = releasesOn ? `, and not before ${formatPlainDate(releasesOn)}` : '';
    return `The figures from ${label} are not released yet${from}.`;
  }
  const counted = `${total} ${nouns[kind][total === 1 ? 0 : 1]} from ${label}.`;
  return suppressed ? `${counted} ${whyHidden}` : counted;
}

/** Every part of every split, as in the tables. */
export function splitRows({ splits }: SplitYear): readonly (readonly CsvCell[])[] {
  return splits.flatMap(({ label, parts }) =>
    parts.map((part) => [label, part.label, typeof part.count === 'number' ? part.count : 'hidden']),
  );
}

/** What a file of a split says before its table. */
export function splitAbout(kind: RepresentationKind, year: SplitYear, isExact: boolean): CsvAbout {
  return [
    ['Title', splitTitles[kind]],
    ['Period', `${formatPlainDate(year.from)} to ${formatPlainDate(year.to)}`],
    ['Definition', definitions[kind]],
    ['Total', typeof year.total === 'number' ? String(year.total) : 'not released'],
    ['Basis', isExact ? forOurselves : whyHidden],
  ];
}
