/** What is done about what somebody said. */
export const Outcome = {
  CHANGED: 'CHANGED',
  PARTLY: 'PARTLY',
  NOT_CHANGED: 'NOT_CHANGED',
  CANNOT: 'CANNOT',
} as const;
export type Outcome = keyof typeof Outcome;

export const outcomes: readonly Outcome[] = ['CHANGED', 'PARTLY', 'NOT_CHANGED', 'CANNOT'];

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  CHANGED: 'It changes as they asked',
  PARTLY: 'Part of it changes',
  NOT_CHANGED: 'It stays as it is',
  CANNOT: 'It cannot be changed',
};

/** The same where it stands in a line: "decided 3 November: it changes". */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  CHANGED: 'it changes',
  PARTLY: 'part of it changes',
  NOT_CHANGED: 'it stays as it is',
  CANNOT: 'it cannot be changed',
};

/** What weight the words had beside everything else (UNCRC article 12: due weight by age and maturity). */
export const Weight = {
  DECIDED_IT: 'DECIDED_IT',
  MUCH: 'MUCH',
  SOME: 'SOME',
  LITTLE: 'LITTLE',
} as const;
export type Weight = keyof typeof Weight;

export const weights: readonly Weight[] = ['DECIDED_IT', 'MUCH', 'SOME', 'LITTLE'];

export const weightLabels: Readonly<Record<Weight, string>> = {
  DECIDED_IT: 'The words decided it',
  MUCH: 'The words counted for much',
  SOME: 'The words counted, and so did other things',
  LITTLE: 'Other things counted for more',
};
