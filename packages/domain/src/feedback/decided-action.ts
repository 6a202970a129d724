/** How far something that was decided has come. */
export const DoingState = {
  UNDER_WAY: 'UNDER_WAY',
  /** Done, and nothing shows it: nobody can be told what changed. */
  UNSHOWN: 'UNSHOWN',
  /** Done, with what shows it: that goes back to whoever spoke. */
  SHOWN: 'SHOWN',
} as const;
export type DoingState = keyof typeof DoingState;

export interface DoingFacts {
  /** When it was done; null while it is not, or no more. */
  readonly doneAt: Date | null;
  /** There is something that shows it, and it is said what changed. */
  readonly isShown: boolean;
}

export function doingState({ doneAt, isShown }: DoingFacts): DoingState {
  if (doneAt === null) return 'UNDER_WAY';
  return isShown ? 'SHOWN' : 'UNSHOWN';
}

/** The last moment at which something done could be told of; null where there is nothing yet. */
export function lastShownAt(doings: readonly DoingFacts[]): Date | null {
  const moments = doings.flatMap((one) => (doingState(one) === 'SHOWN' && one.doneAt ? [one.doneAt] : []));
  return moments.toSorted((a, b) => a.getTime() - b.getTime()).at(-1) ?? null;
}

/** It was said that something would be done, and nothing is: no card, no task. */
export function isActionMissing(isPromised: boolean, doings: readonly unknown[]): boolean {
  return isPromised && doings.length === 0;
}
