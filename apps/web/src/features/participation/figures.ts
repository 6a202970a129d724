import type { RatePoint } from '@heard/domain/participation/participation-sentences';

import type { ParticipationFiguresFragment } from '../../gql/participation/graphql';

export const rangeLabel = 'Range that chance alone could explain';

export interface ShownFigures {
  readonly rate: number;
  readonly participated: number;
  readonly counted: number;
}

/** The rate with its counts; null where it is hidden, or where no review counts. */
export function shownFigures({ rate, participated, counted }: ParticipationFiguresFragment): ShownFigures | null {
  return typeof rate === 'number' && typeof participated === 'number' && typeof counted === 'number'
    ? { rate, participated, counted }
    : null;
}

/** A row as the sentences read it. */
export function toPoint(row: ParticipationFiguresFragment, label: string): RatePoint {
  return {
    label,
    counted: row.counted ?? null,
    participated: row.participated ?? null,
    rate: row.rate ?? null,
    suppressed: row.suppressed,
  };
}

/** Left out: a team, say, without a review that counts, of which it is hidden whether there were others. */
export function saysSomething(row: ParticipationFiguresFragment): boolean {
  return row.counted !== 0 || typeof row.reviews === 'number';
}

/** 'c' is for tables; beside a bar there is room for the reason. */
export function noteText(row: ParticipationFiguresFragment): string {
  if (typeof row.counted !== 'number' || typeof row.participated !== 'number') return 'hidden to protect children';
  return row.counted === 0 ? 'only children under 4' : `${row.participated} of ${row.counted}`;
}
