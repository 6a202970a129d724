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
  /** They were told what was decided; it is done since, and nobody has told them that yet. */
  DONE_UNTOLD: 'DONE_UNTOLD',
  /** They did not want to be told. */
  ASKED_NOT: 'ASKED_NOT',
  /** They cannot be told, and a manager has said that nobody tries again. */
  UNREACHED: 'UNREACHED',
  /** They took back what they said. */
  WITHDRAWN: 'WITHDRAWN',
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
  /** Whoever said it took it back before anybody had decided. */
  readonly isTakenBack: boolean;
  /** How the last telling of what stands ended; null where there was none. */
  readonly lastTelling: TellingResult | null;
  /** When that was written down. */
  readonly lastToldAt: Date | null;
  /** When something that was decided was last done, with what shows it; null where nothing was. */
  readonly shownAt: Date | null;
}

/** How far it has come once it was decided. Who asked not to be told is not told of what is done either. */
function decidedState({ lastTelling, lastToldAt, shownAt }: ChainFacts): ChainState {
  if (lastTelling !== 'TOLD') return lastTelling ?? 'DECIDED';
  return shownAt !== null && lastToldAt !== null && lastToldAt < shownAt ? 'DONE_UNTOLD' : 'TOLD';
}

/** How far one statement has come: worked out, never stored. */
export function chainState(facts: ChainFacts): ChainState {
  if (facts.isDecided) return decidedState(facts);
  if (facts.isTakenBack) return 'WITHDRAWN';
  if (facts.isWaiting) return 'UNDECIDED';
  return facts.isPromised ? 'ANSWERED' : 'NOT_ASKED';
}

const ends: ReadonlySet<ChainState> = new Set(['TOLD', 'ASKED_NOT', 'UNREACHED', 'WITHDRAWN']);

/**
 * True where nothing more is to be told for now: never before somebody was told, or asked not to be. What is still to be
 * done opens it again once it is.
 */
export function isEnded(state: ChainState): boolean {
  return ends.has(state);
}
