/** From one link of the chain to the next, and the whole way. */
export const ChainWait = {
  TO_DECIDED: 'TO_DECIDED',
  TO_UNDER_WAY: 'TO_UNDER_WAY',
  TO_SHOWN: 'TO_SHOWN',
  TO_TOLD: 'TO_TOLD',
  WHOLE: 'WHOLE',
} as const;
export type ChainWait = keyof typeof ChainWait;

export const chainWaits: readonly ChainWait[] = Object.values(ChainWait);

export const chainWaitLabels: Readonly<Record<ChainWait, string>> = {
  TO_DECIDED: 'From said to decided',
  TO_UNDER_WAY: 'From decided to under way',
  TO_SHOWN: 'From under way to done, and shown',
  TO_TOLD: 'From decided to told',
  WHOLE: 'From said to told',
};

/** So many statements that waited so many days; null: they wait still. */
export interface CountedDays {
  readonly days: number | null;
  readonly statements: number;
}

/** How long statements waited for their next link. */
export interface Wait {
  /** All that came as far as the link before, those that wait still among them. */
  readonly statements: number;
  readonly reached: number;
  /** Days within which half of them got there; null: not half yet. */
  readonly median: number | null;
  /** Days within which nine in ten got there: the slowest tenth took longer, or waits still. Null: not nine in ten yet. */
  readonly slowest: number | null;
}

/**
 * The days within which this share of all statements got there: the smallest number of days that as many of them needed at
 * most. A statement that waits still counts as one that has not got there, however long ago it was said, so that nothing
 * looks quick because the slow ones are left out; so where too few have got there yet, there is no answer, and null says so.
 * It is a statement about what has happened, not an estimate of what will (as Kaplan and Meier’s would be): no assumption is
 * made of those who still wait, and a period of which much is still waiting says "not half yet" until it is true.
 */
function daysWithin(sorted: readonly CountedDays[], total: number, share: number): number | null {
  const wanted = Math.ceil(total * share);
  let reached = 0;
  for (const { days, statements } of sorted) {
    reached += statements;
    if (reached >= wanted) return days;
  }
  return null;
}

/** Half of them, and all but the slowest tenth. */
export function waitOf(counted: readonly CountedDays[]): Wait {
  const statements = counted.reduce((sum, one) => sum + one.statements, 0);
  const there = counted.filter(({ days }) => days !== null).toSorted((a, b) => (a.days ?? 0) - (b.days ?? 0));
  const reached = there.reduce((sum, one) => sum + one.statements, 0);
  if (statements === 0) return { statements, reached, median: null, slowest: null };
  return {
    statements,
    reached,
    median: daysWithin(there, statements, 0.5),
    slowest: daysWithin(there, statements, 0.9),
  };
}
