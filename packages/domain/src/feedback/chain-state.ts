import type { TellingResult } from './telling-back.js';

/** How far what was said has come on its way back to whoever said it. */
export const ChainState = {
  /** Nobody was promised an answer, and nobody has decided anything. */
  NOT_ASKED: 'NOT_ASKED',
  UNDECIDED: 'UNDECIDED',
  /** Decided, and nobody has gone to tell them yet. */
  DECIDED: 'DECIDED',
  /** Somebody went to tell them and could not, and goes again. */
  COULD_NOT: 'COULD_NOT',
  TOLD: 'TOLD',
  /** They did not want to be told. */
  ASKED_NOT: 'ASKED_NOT',
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
  /** How the last telling of what stands ended; null where there was none. */
  readonly lastTelling: TellingResult | null;
}

/** How far one statement has come: worked out, never stored. */
export function chainState({ isPromised, isWaiting, isDecided, lastTelling }: ChainFacts): ChainState {
  if (isDecided) return lastTelling ?? 'DECIDED';
  if (isWaiting) return 'UNDECIDED';
  return isPromised ? 'ANSWERED' : 'NOT_ASKED';
}

/** True where nothing more is owed for these words: never before somebody was told, or asked not to be. */
export function isEnded(state: ChainState): boolean {
  return state === 'TOLD' || state === 'ASKED_NOT';
}
