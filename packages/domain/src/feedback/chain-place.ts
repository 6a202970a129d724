import { ChainState } from './chain-state.js';

/** Where on its way back something stands, as somebody looks for it on a child’s page. */
export const ChainPlace = {
  /** An answer was promised, and nobody has decided. */
  TO_DECIDE: 'TO_DECIDE',
  /** Decided, or done since, and they do not know it yet. */
  TO_TELL: 'TO_TELL',
  /** They were told, or did not want to be. */
  ENDED: 'ENDED',
} as const;
export type ChainPlace = keyof typeof ChainPlace;

const places: Readonly<Record<ChainState, ChainPlace | null>> = {
  NOT_ASKED: null,
  UNDECIDED: 'TO_DECIDE',
  DECIDED: 'TO_TELL',
  COULD_NOT: 'TO_TELL',
  DONE_UNTOLD: 'TO_TELL',
  TOLD: 'ENDED',
  ASKED_NOT: 'ENDED',
  UNREACHED: 'ENDED',
  WITHDRAWN: 'ENDED',
  ANSWERED: null,
};

/** Where words in this state are found; null where nobody waits, or it is not known what was said to them. */
export function placeOf(state: ChainState): ChainPlace | null {
  return places[state];
}

/** The states that are found at one place. */
export function statesAt(place: ChainPlace): readonly ChainState[] {
  return Object.values(ChainState).filter((state) => places[state] === place);
}

/** As they stand in a list of choices: what is to be done first. */
export const chainPlaceLabels: Readonly<Record<ChainPlace, string>> = {
  TO_DECIDE: 'Nobody has decided yet',
  TO_TELL: 'Decided or done, not told yet',
  ENDED: 'Told what was decided or done, or ended',
};

export const chainPlaces: readonly ChainPlace[] = Object.values(ChainPlace);
