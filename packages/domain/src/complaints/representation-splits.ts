import { ageBandOf, ageBands, unknownAgeBand } from '../participation/age-bands.js';
import { ethnicGroupLabels, ethnicGroupOf } from './ethnic-groups.js';
import {
  complainants,
  complimenters,
  type FromWhom,
  fromWhomLabels,
  type RepresentationKind,
  type ThanksFor,
  thanksForLabels,
} from './representation-codes.js';

/** By what complaints and compliments are split. Few stand behind most parts, so that small ones are hidden. */
export const SplitDimension = {
  FROM_WHOM: 'FROM_WHOM',
  TEAM: 'TEAM',
  THANKS_FOR: 'THANKS_FOR',
  AGE_BAND: 'AGE_BAND',
  SEX: 'SEX',
  ETHNICITY: 'ETHNICITY',
  SEND: 'SEND',
} as const;
export type SplitDimension = keyof typeof SplitDimension;

/**
 * Characteristics of the child whom a complaint concerns: those of whoever complained are not written down. All have the
 * complaints that name no child in the same part.
 */
export const childDimensions = ['AGE_BAND', 'SEX', 'ETHNICITY', 'SEND'] as const satisfies readonly SplitDimension[];

export const splitDimensions: Readonly<Record<RepresentationKind, readonly SplitDimension[]>> = {
  COMPLAINT: ['FROM_WHOM', 'TEAM', ...childDimensions],
  COMPLIMENT: ['FROM_WHOM', 'TEAM', 'THANKS_FOR'],
};

const labels: Readonly<Record<SplitDimension, string>> = {
  FROM_WHOM: 'By who complained',
  TEAM: 'By team',
  THANKS_FOR: 'By what they give thanks for',
  AGE_BAND: 'By the child’s age when it came',
  SEX: 'By the child’s sex',
  ETHNICITY: 'By the child’s ethnic group',
  SEND: 'By the child’s special educational needs or disability',
};
const labelsOfCompliments: Readonly<Partial<Record<SplitDimension, string>>> = {
  FROM_WHOM: 'By who gave them',
  TEAM: 'By the team they are about',
};

export function splitLabel(kind: RepresentationKind, dimension: SplitDimension): string {
  return (kind === 'COMPLIMENT' ? labelsOfCompliments[dimension] : undefined) ?? labels[dimension];
}

/** One part of a split: a code, or a team's id. */
export interface SplitPart {
  readonly key: string;
  readonly label: string;
}

/** Where no team is named, or more than one. */
const noTeam: SplitPart = { key: 'NONE', label: 'No single team' };
const notSaid: SplitPart = { key: 'NOT_SAID', label: 'Not said' };
/** The part that all splits by characteristics of the child share. */
export const notKnown: SplitPart = { key: 'NOT_KNOWN', label: 'Not known, or no child named' };

function coded(codes: Readonly<Record<string, string>>): readonly SplitPart[] {
  return Object.entries(codes).map(([key, label]) => ({ key, label }));
}

type Teams = readonly { readonly id: string; readonly name: string }[];

/** The parts that a split has by itself, whichever kind it is of. */
const codedParts: Readonly<Record<Exclude<SplitDimension, 'TEAM' | 'FROM_WHOM'>, readonly SplitPart[]>> = {
  THANKS_FOR: [...coded(thanksForLabels), notSaid],
  AGE_BAND: [...ageBands.map(({ key, label }) => ({ key, label })), notKnown],
  SEX: [...coded({ F: 'Female', M: 'Male' }), notKnown],
  ETHNICITY: [...coded(ethnicGroupLabels), notKnown],
  SEND: [...coded({ YES: 'Recorded', NO: 'None recorded' }), notKnown],
};

/** Every part that there can be, those with nothing in them too: a part that is left out would be a nought. */
export function partsOf(dimension: SplitDimension, kind: RepresentationKind, teams: Teams): readonly SplitPart[] {
  if (dimension === 'TEAM') return [...teams.map(({ id, name }) => ({ key: id, label: name })), noTeam];
  if (dimension !== 'FROM_WHOM') return codedParts[dimension];
  const people: readonly FromWhom[] = kind === 'COMPLAINT' ? complainants : complimenters;
  return people.map((key) => ({ key, label: fromWhomLabels[key] }));
}

/** What of one complaint or compliment it can be split by. */
export interface Splittable {
  readonly fromWhom: FromWhom;
  readonly teamId: string | null;
  readonly thanksFor: ThanksFor | null;
  /** Of the child whom it concerns; null where no child is named, or where it is not known. */
  readonly childAge: number | null;
  readonly childSex: string | null;
  /** A code of the return. */
  readonly childEthnicity: string | null;
  readonly childSend: boolean | null;
}

function bandOf(age: number | null): string {
  const band = age === null ? unknownAgeBand : ageBandOf(age);
  return band === unknownAgeBand ? notKnown.key : band.key;
}

function groupOf(ethnicity: string | null): string {
  return ethnicGroupOf(ethnicity) ?? notKnown.key;
}

const keys: Readonly<Record<SplitDimension, (row: Splittable) => string>> = {
  FROM_WHOM: ({ fromWhom }) => fromWhom,
  TEAM: ({ teamId }) => teamId ?? noTeam.key,
  THANKS_FOR: ({ thanksFor }) => thanksFor ?? notSaid.key,
  AGE_BAND: ({ childAge }) => bandOf(childAge),
  SEX: ({ childSex }) => childSex ?? notKnown.key,
  ETHNICITY: ({ childEthnicity }) => groupOf(childEthnicity),
  SEND: ({ childSend }) => (childSend === null ? notKnown.key : childSend ? 'YES' : 'NO'),
};

/** How many there are in each part. What is in none of them (a whole service, a sex not known) is in the last. */
export function splitCounts(
  rows: readonly Splittable[],
  dimension: SplitDimension,
  parts: readonly SplitPart[],
): Readonly<Record<string, number>> {
  const counts = Object.fromEntries(parts.map(({ key }) => [key, 0]));
  const rest = parts.at(-1)?.key ?? notKnown.key;
  for (const row of rows) {
    const key = keys[dimension](row);
    const part = key in counts ? key : rest;
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}
