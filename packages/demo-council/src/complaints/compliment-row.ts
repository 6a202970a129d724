/** All that a compliment leaves open: nothing is decided about it, and no clock runs. */
export const noComplaint = {
  kind: 'COMPLIMENT',
  procedure: null,
  clock_starts_on: null,
  grounds_on: null,
  acknowledged_on: null,
  procedure_reason: null,
  sufficient_interest_on: null,
  wanted_outcome: null,
  learnt: null,
  learning_change: null,
  version: 1,
} as const;
