import type { Cohort } from './demo-child.js';

/** How many children are known for what; four hundred in all. */
export const cohortSizes: readonly (readonly [Cohort, number])[] = [
  ['IN_CARE', 172],
  ['FORMER', 22],
  ['LEAVER', 58],
  ['PROTECTION', 60],
  ['NEED', 88],
];

export const ethnicities: readonly (readonly [string, number])[] = [
  ['WBRI', 55],
  ['APKN', 11],
  ['MWBC', 7],
  ['MWAS', 4],
  ['BAFR', 5],
  ['BCRB', 3],
  ['MWBA', 3],
  ['ABAN', 3],
  ['AIND', 3],
  ['WOTH', 4],
  ['WROM', 1],
  ['WIRI', 1],
];

export const agesInMonths: Readonly<Record<Cohort, readonly (readonly [readonly [number, number], number])[]>> = {
  IN_CARE: [
    [[2, 11], 4],
    [[12, 59], 15],
    [[60, 119], 22],
    [[120, 191], 38],
    [[192, 214], 21],
  ],
  FORMER: [
    [[20, 59], 25],
    [[60, 203], 75],
  ],
  LEAVER: [
    [[217, 251], 60],
    [[252, 298], 40],
  ],
  PROTECTION: [
    [[1, 35], 30],
    [[36, 119], 40],
    [[120, 203], 30],
  ],
  NEED: [
    [[6, 59], 22],
    [[60, 131], 40],
    [[132, 210], 38],
  ],
};
