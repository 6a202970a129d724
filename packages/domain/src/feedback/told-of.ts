import type { ChainState } from './chain-state.js';
import type { DoingState } from './decided-action.js';
import type { TellingResult } from './telling-back.js';

/** What somebody was told when they were told what came of their words. */
export const ToldOf = {
  /** Nothing more was to be done: what was decided is the answer. */
  ANSWER: 'ANSWER',
  /** That something will be done. It was not done then, or nothing showed it. */
  DECISION: 'DECISION',
  /** That it is done. */
  DONE: 'DONE',
} as const;
export type ToldOf = keyof typeof ToldOf;

interface Told {
  readonly id: string;
  readonly result: TellingResult;
}

export interface DecisionToTell {
  /** It was said that something would be done. */
  readonly actionPromised: boolean;
  readonly actions: readonly { readonly state: DoingState }[];
  /** Who went to tell them, in the order in which they did. */
  readonly tellings: readonly Told[];
}

/**
 * Of what somebody was told, at one of the tellings of a decision. Days do not say it: what was done is often written
 * down later. Only the last that told them can be of what was done, and only where nothing is left to tell since.
 */
export function toldOf(
  { actionPromised, actions, tellings }: DecisionToTell,
  { id }: Pick<Told, 'id'>,
  state: ChainState,
): ToldOf {
  if (actions.length === 0) return actionPromised ? 'DECISION' : 'ANSWER';
  const isLast = tellings.findLast(({ result }) => result === 'TOLD')?.id === id;
  const isAllShown = actions.every((action) => action.state === 'SHOWN');
  return isLast && isAllShown && state === 'TOLD' ? 'DONE' : 'DECISION';
}

/** What was promised has not come about yet: it is under way, or nobody has said what it will be. */
export function isStillToDo({ actionPromised, actions }: Pick<DecisionToTell, 'actionPromised' | 'actions'>): boolean {
  return actions.length === 0 ? actionPromised : actions.some(({ state }) => state === 'UNDER_WAY');
}
