import { type ParticipationCode, participationMeanings } from './participation-codes.js';

export interface ParticipationRate {
  /** All reviews, those coded PN0 with them. */
  readonly reviews: number;
  /** PN1 to PN7. */
  readonly counted: number;
  /** PN1, PN2, PN3, PN5, PN6. */
  readonly participated: number;
  /** participated ÷ counted, a proportion from 0 to 1, not rounded; null when no review counts. */
  readonly rate: number | null;
  /** PN1 to PN4. */
  readonly attended: number;
  /** attended ÷ counted, a proportion from 0 to 1, not rounded; null when no review counts. */
  readonly attendanceRate: number | null;
}

/** How many of these reviews children took part in. One code stands for one review. */
export function participationRate(codes: readonly ParticipationCode[]): ParticipationRate {
  const meanings = codes.map((code) => participationMeanings[code]);
  const counted = meanings.filter((meaning) => meaning.counted).length;
  const participated = meanings.filter((meaning) => meaning.heard).length;
  const attended = meanings.filter((meaning) => meaning.attended).length;
  return {
    reviews: codes.length,
    counted,
    participated,
    rate: counted === 0 ? null : participated / counted,
    attended,
    attendanceRate: counted === 0 ? null : attended / counted,
  };
}
