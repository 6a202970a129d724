import {
  complainants,
  complimenters,
  type FromWhom,
  fromWhomLabels,
  type RepresentationKind,
} from './representation-codes.js';

/** By what complaints and compliments are split. Few stand behind most parts, so that small ones are hidden. */
export const SplitDimension = { FROM_WHOM: 'FROM_WHOM', TEAM: 'TEAM' } as const;
export type SplitDimension = keyof typeof SplitDimension;

export const splitLabels: Readonly<Record<RepresentationKind, Readonly<Record<SplitDimension, string>>>> = {
  COMPLAINT: { FROM_WHOM: 'By who complained', TEAM: 'By team' },
  COMPLIMENT: { FROM_WHOM: 'By who gave them', TEAM: 'By the team they are about' },
};

/** One part of a split: a code, or a team's id. */
export interface SplitPart {
  readonly key: string;
  readonly label: string;
}

/** Where no team is named, or more than one. */
const noTeam: SplitPart = { key: 'NONE', label: 'No single team' };

/** Every part that there can be, those with nothing in them too: a part that is left out would be a nought. */
export function partsOf(
  dimension: SplitDimension,
  kind: RepresentationKind,
  teams: readonly { readonly id: string; readonly name: string }[],
): readonly SplitPart[] {
  if (dimension === 'TEAM') return [...teams.map(({ id, name }) => ({ key: id, label: name })), noTeam];
  const people: readonly FromWhom[] = kind === 'COMPLAINT' ? complainants : complimenters;
  return people.map((key) => ({ key, label: fromWhomLabels[key] }));
}

/** How many there are in each part. */
export function splitCounts(
  rows: readonly { readonly fromWhom: FromWhom; readonly teamId: string | null }[],
  dimension: SplitDimension,
  parts: readonly SplitPart[],
): Readonly<Record<string, number>> {
  const counts = Object.fromEntries(parts.map(({ key }) => [key, 0]));
  for (const { fromWhom, teamId } of rows) {
    const key = dimension === 'FROM_WHOM' ? fromWhom : (teamId ?? noTeam.key);
    const part = key in counts ? key : noTeam.key;
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}
