/** How far what was said has come on its way back to whoever said it. */
export const ChainState = {
  /** Nobody was promised an answer, and nobody has decided anything. */
  NOT_ASKED: 'NOT_ASKED',
  UNDECIDED: 'UNDECIDED',
  DECIDED: 'DECIDED',
  /** Answered before answers were written down here: what was said to them is not known. */
  ANSWERED: 'ANSWERED',
} as const;
export type ChainState = keyof typeof ChainState;

export interface ChainFacts {
  /** An answer was promised when it was written down. */
  readonly isPromised: boolean;
  /** They still wait for it. */
  readonly isWaiting: boolean;
  readonly isDecided: boolean;
}

/** How far one statement has come: worked out, never stored. */
export function chainState({ isPromised, isWaiting, isDecided }: ChainFacts): ChainState {
  if (isDecided) return 'DECIDED';
  if (isWaiting) return 'UNDECIDED';
  return isPromised ? 'ANSWERED' : 'NOT_ASKED';
}
