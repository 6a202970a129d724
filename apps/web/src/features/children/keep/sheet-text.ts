import { placeOf } from '@heard/domain/feedback/chain-place';
import type { ChainState } from '@heard/domain/feedback/chain-state';
import { isStillToDo, toldOf } from '@heard/domain/feedback/told-of';

import { dateText } from '../../../platform/dates';
import type { ChainGroup } from '../chain/chain-text';
import type { AnsweredTold } from '../telling-text';

/** One thing that happened with what a child said, as it is said to them. */
export interface Happened {
  readonly label: string;
  /** Somebody’s own words; null where the label says all of it. */
  readonly words: string | null;
}

type Step = (told: AnsweredTold, group: ChainGroup, today: string) => readonly Happened[];

const nobodyHasDecided: Step = ({ answerBy, answerOwnerName }, _group, today) => {
  const who = answerOwnerName ?? 'Somebody';
  if (!answerBy) return [{ label: `We are still thinking about it. ${who} will tell you.`, words: null }];
  if (answerBy >= today) {
    return [{ label: `We are still thinking about it. ${who} will tell you by ${dateText(answerBy)}.`, words: null }];
  }
  const late = `You should have had an answer by ${dateText(answerBy)}. We are sorry that you wait. It is for ${who} to give it.`;
  return [{ label: late, words: null }];
};

const decided: Step = (_told, { chains: [{ decision }] }) =>
  decision ? [{ label: `What was decided on ${dateText(decision.decidedOn)}`, words: decision.reason }] : [];

/** What was only decided is not said as if it had happened; what is still to be done is on the sheet as that. */
const toldOfIt: Step = (_told, { chains: [{ decision, state }] }) => {
  const telling = decision?.tellings.findLast(({ result }) => result === 'TOLD');
  if (!decision || !telling) return [];
  const isDecision = toldOf(decision, telling, state) === 'DECISION';
  const who = `${telling.toldByName} told you on ${dateText(telling.toldOn)}`;
  const answer = { label: isDecision ? `What was decided, as ${who}` : `What ${who}`, words: telling.words ?? null };
  const reaction = telling.reaction ? [{ label: 'What you said to that', words: telling.reaction }] : [];
  const rest = isStillToDo(decision)
    ? [{ label: 'It is not done yet. We will tell you when it is.', words: null }]
    : [];
  return [answer, ...reaction, ...rest];
};

const steps: Readonly<Record<ChainState, Step>> = {
  NOT_ASKED: () => [{ label: 'Thank you for telling us. We have kept your words.', words: null }],
  UNDECIDED: nobodyHasDecided,
  DECIDED: decided,
  COULD_NOT: decided,
  TOLD: toldOfIt,
  // What was done since is for somebody to tell them, before paper does.
  DONE_UNTOLD: toldOfIt,
  // They did not want to know: paper does not tell them either.
  ASKED_NOT: () => [],
  UNREACHED: decided,
  WITHDRAWN: () => [],
  ANSWERED: () => [{ label: 'You were given an answer.', words: null }],
};

/** What happened with one part of what they said, in the order in which it did. */
export function whatHappened(told: AnsweredTold, group: ChainGroup, today: string): readonly Happened[] {
  return steps[group.chains[0].state](told, group, today);
}

/** True where paper would be the first to tell them. What was only done since is not on it. */
export function isUntold({ chains }: AnsweredTold): boolean {
  return chains.some(({ state }) => placeOf(state) === 'TO_TELL' && state !== 'DONE_UNTOLD');
}

/** True where they know what was decided, as it stands on paper, and not that it is done since. */
export function isDoneUntold({ chains }: AnsweredTold): boolean {
  return chains.some(({ state }) => state === 'DONE_UNTOLD');
}

/** True where a manager has said that nobody tells them any more: paper would, with nobody beside it. */
export function isUnreached({ chains }: AnsweredTold): boolean {
  return chains.some(({ state }) => state === 'UNREACHED');
}

/** True for words that were said so that somebody does not learn of them: paper lies about. */
export function isSecret({ doNotTell, withheldFrom }: AnsweredTold): boolean {
  return Boolean(doNotTell) || withheldFrom.length > 0;
}
