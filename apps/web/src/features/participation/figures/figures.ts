import { participationRates } from '@heard/domain/participation/participation-figures';
import type { RatePoint } from '@heard/domain/participation/participation-sentences';
import { numberText } from '@heard/domain/words/number-text';

import type { ParticipationFiguresFragment } from '../../../gql/participation/graphql';

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
  if (row.counted === 0) return `only under 4, or coded so${againstAge(row)}`;
  const share = `${numberText(row.participated)} of ${numberText(row.counted)}`;
  return typeof row.rate === 'number' ? `${share}${againstAge(row)}` : `${share}, no share as most are under 4`;
}

function againstAge({ contradicting }: ParticipationFiguresFragment): string {
  return contradicting ? `, ${numberText(contradicting)} coded against the age` : '';
}

/**
 * The same row by the age on the day, for a split by age: a code that contradicts the age can have no part in the share
 * of that age. As it is where only codes are known.
 */
export function byAge(row: ParticipationFiguresFragment): ParticipationFiguresFragment {
  const { countedByAge: counted, participatedByAge: participated } = row;
  if (typeof counted !== 'number' || typeof participated !== 'number') return row;
  const { rate, intervalLow, intervalHigh } = participationRates({
    counted,
    participated,
    attended: 0,
    children: 0,
    everyReview: 0,
  });
  return { ...row, counted, participated, rate, intervalLow, intervalHigh };
}
