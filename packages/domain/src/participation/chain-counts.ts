import { ChainState } from '../feedback/chain-state.js';
import { closedStates } from './chain-questions.js';

/** The links from a child’s words to being told, in the order in which they come. */
export const ChainLink = {
  SAID: 'SAID',
  DECIDED: 'DECIDED',
  UNDER_WAY: 'UNDER_WAY',
  SHOWN: 'SHOWN',
  TOLD: 'TOLD',
} as const;
export type ChainLink = keyof typeof ChainLink;

export const chainLinks: readonly ChainLink[] = Object.values(ChainLink);

export const chainLinkLabels: Readonly<Record<ChainLink, string>> = {
  SAID: 'Said',
  DECIDED: 'Decided',
  UNDER_WAY: 'Under way',
  SHOWN: 'Done, and shown',
  TOLD: 'Told',
};

/** So many statements that stand alike. */
export interface CountedStatements {
  readonly state: ChainState;
  /** What was taken back may never have been. */
  readonly isDecided: boolean;
  /** Something is to be done about it. */
  readonly isToDo: boolean;
  /** Something that was decided is under way, or done. */
  readonly isUnderWay: boolean;
  /** All of it is done, with what shows it. */
  readonly isShown: boolean;
  /** They were told what was decided. */
  readonly isTold: boolean;
  /** An answer was promised for a day, and that day has gone by. */
  readonly isDue: boolean;
  /** They were told by that day. */
  readonly isInTime: boolean;
  readonly statements: number;
}

/** How far what children said has come. Each count is of the same statements: whoever got no answer is among them. */
export interface ChainCounts {
  readonly said: number;
  readonly decided: number;
  /** Of those decided: something is to be done. Of the others nothing is. */
  readonly toDo: number;
  readonly underWay: number;
  readonly shown: number;
  readonly told: number;
  /** Promised for a day that has gone by. Who asked not to be told, or took it back, is not among them. */
  readonly due: number;
  readonly inTime: number;
  /** How each stands today. They add up to all. */
  readonly standing: Readonly<Partial<Record<ChainState, number>>>;
  /** Answered before answers were written down here: in no other count, since what was said to them is not known. */
  readonly answeredBefore: number;
}

function sumOf(rows: readonly CountedStatements[], isMeant: (row: CountedStatements) => boolean = () => true): number {
  return rows.reduce((sum, row) => (isMeant(row) ? sum + row.statements : sum), 0);
}

function standingOf(rows: readonly CountedStatements[]): ChainCounts['standing'] {
  const states = new Set(rows.map(({ state }) => state));
  return Object.fromEntries([...states].map((state) => [state, sumOf(rows, (row) => row.state === state)]));
}

/** Adds up how far statements have come. */
export function countChain(all: readonly CountedStatements[]): ChainCounts {
  const rows = all.filter(({ state }) => state !== 'ANSWERED');
  const decided = rows.filter(({ isDecided }) => isDecided);
  const toDo = decided.filter(({ isToDo }) => isToDo);
  const due = rows.filter(({ state, isDue }) => isDue && !closedStates.includes(state));
  return {
    said: sumOf(rows),
    decided: sumOf(decided),
    toDo: sumOf(toDo),
    underWay: sumOf(toDo, ({ isUnderWay }) => isUnderWay),
    shown: sumOf(toDo, ({ isShown }) => isShown),
    told: sumOf(decided, ({ isTold }) => isTold),
    due: sumOf(due),
    inTime: sumOf(due, ({ isInTime }) => isInTime),
    standing: standingOf(rows),
    answeredBefore: sumOf(all) - sumOf(rows),
  };
}

/** How many got as far as this link. */
export function reachedLink({ said, decided, underWay, shown, told }: ChainCounts, link: ChainLink): number {
  return { SAID: said, DECIDED: decided, UNDER_WAY: underWay, SHOWN: shown, TOLD: told }[link];
}

/** Of how many the link is asked: something is to be done about some decisions only. */
export function askedOfLink({ said, toDo }: ChainCounts, link: ChainLink): number {
  return link === 'UNDER_WAY' || link === 'SHOWN' ? toDo : said;
}

/** Where statements stand, in the order in which people read it: how it ended, then what is missing. */
export const standingLabels: Readonly<Partial<Record<ChainState, string>>> = {
  TOLD: 'Told what was decided',
  DONE_UNTOLD: 'Told, and not yet of what was done since',
  ASKED_NOT: 'Asked not to be told',
  WITHDRAWN: 'Took back what they said',
  UNREACHED: 'Could not be told, and nobody tries again',
  COULD_NOT: 'Could not be told yet',
  DECIDED: 'Decided, and not told',
  UNDECIDED: 'Not decided, and an answer was promised',
  NOT_ASKED: 'Not decided, and no answer was promised',
};

export const standings: readonly ChainState[] = Object.values(ChainState)
  .filter((state) => standingLabels[state] !== undefined)
  .toSorted((a, b) => Object.keys(standingLabels).indexOf(a) - Object.keys(standingLabels).indexOf(b));
