import { ageOn } from '../calendar/months.js';
import type { PlainDate } from '../calendar/plain-date.js';

export interface AgeBand {
  readonly key: string;
  readonly label: string;
  /** Completed years, both ends inside. */
  readonly from: number;
  readonly to: number;
}

/** Ages at the review, in completed years. */
export const ageBands: readonly AgeBand[] = [
  { key: '0', label: 'Under 1', from: 0, to: 0 },
  { key: '1-4', label: '1 to 4', from: 1, to: 4 },
  { key: '5-9', label: '5 to 9', from: 5, to: 9 },
  { key: '10-15', label: '10 to 15', from: 10, to: 15 },
  { key: '16-17', label: '16 and 17', from: 16, to: 17 },
  { key: '18-25', label: '18 to 25', from: 18, to: 25 },
];

/** Where the date of birth is not known, or lies after the day asked for, or the age is past 25. */
export const unknownAgeBand: AgeBand = { key: 'unknown', label: 'Age not known', from: -1, to: -1 };

/** The band of a child on a day. Age is computed for that day and never stored. */
export function ageBandOn(dateOfBirth: PlainDate | null, on: PlainDate): AgeBand {
  if (dateOfBirth === null) return unknownAgeBand;
  return ageBandOf(ageOn(dateOfBirth, on));
}

/** The band of an age in completed years. */
export function ageBandOf(age: number): AgeBand {
  return ageBands.find((band) => age >= band.from && age <= band.to) ?? unknownAgeBand;
}

export function ageBandLabel(key: string): string {
  return (ageBands.find((band) => band.key === key) ?? unknownAgeBand).label;
}
