import { daysBetween } from '@heard/domain/calendar/plain-date';
import { amountOf } from '@heard/domain/words/amount-of';
import { captureMethodLabels } from '@heard/domain/feedback/capture-methods';
import { outcomeWords, type Weight, weightLabels } from '@heard/domain/feedback/decisions';
import { isStillToDo, type ToldOf } from '@heard/domain/feedback/told-of';
import { numberText } from '@heard/domain/words/number-text';

import type { ChainedFragment, DecidedFragment, DoingFragment } from '../../../gql/children/graphql';
import { dateText } from '../../../platform/dates';
import { lowerFirst } from '../../../platform/lower-first';

export type StatementChain = ChainedFragment['chains'][number];
export type Decision = DecidedFragment;
/** The decision that stands, with what is done about it and who was told. */
export type StandingDecision = NonNullable<StatementChain['decision']>;
export type Doing = DoingFragment;
type TellingBack = StandingDecision['tellings'][number];

const kindLabels: Readonly<Record<StatementChain['kind'], string>> = {
  WORDS: 'What was said',
  OBSERVATION: 'What was seen',
  WISHES_AND_FEELINGS: 'Wishes and feelings',
};

export function kindText(kind: StatementChain['kind']): string {
  return kindLabels[kind];
}

/** The words of one statement of a telling. */
export function wordsOfStatement(told: ChainedFragment, kind: StatementChain['kind']): string {
  const words = {
    WORDS: told.words,
    OBSERVATION: told.observation,
    WISHES_AND_FEELINGS: told.wishesAndFeelings,
  }[kind];
  return words ?? '';
}

/** "today", "yesterday", "12 days ago": a break is counted in days, however long it is. */
export function daysAgoText(day: string, today: string): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${numberText(days)} days ago`;
}

/** "Decided on 20 November 2026 by Sam Worker: part of it changes". */
export function decidedText({ decidedOn, decidedByName, outcome }: Decision): string {
  return `Decided on ${dateText(decidedOn)} by ${decidedByName}: ${outcomeWords[outcome]}`;
}

/** How they were told, as it is called; what an older list called it stays as it was written. */
export function meansText(means: string | null | undefined): string | null {
  const known = Object.entries(captureMethodLabels).find(([value]) => value === means);
  return known ? lowerFirst(known[1]) : (means ?? null);
}

function toldText({ toldOn, toldByName, writtenByName, means }: TellingBack, of: ToldOf): string {
  const what = of === 'DECISION' ? 'Told of the decision' : 'Told';
  const parts = [`${what} on ${dateText(toldOn)} by ${toldByName}`, meansText(means)];
  if (writtenByName && writtenByName !== toldByName) parts.push(`written down by ${writtenByName}`);
  return parts.filter(Boolean).join(', ');
}

/** Where a parent or carer was told instead, they themselves still wait. */
function untoldText({ toldOn, toldByName, tryAgainOn, othersTold, reason }: TellingBack): string {
  const who = othersTold ? `${toldByName} told only ${othersTold}` : `${toldByName} could not tell them`;
  const why = reason ? `: ${reason}` : '';
  return `${who} on ${dateText(toldOn)}${why} · again on ${dateText(tryAgainOn ?? toldOn)}`;
}

/** Nobody is told that something happened which was only decided: how far it is, beside what they were told. */
export function decisionOnlyText(decision: StandingDecision, of: ToldOf): string | null {
  if (of !== 'DECISION') return null;
  if (isStillToDo(decision)) return 'Told what was decided; it is not done yet';
  const isUnshown = decision.actions.some(({ state }) => state === 'UNSHOWN');
  return isUnshown
    ? 'Told what was decided; nothing shows yet that it was done'
    : 'Told what was decided, before it was done';
}

/** "Told on 22 November 2026 by Sam Worker, talking", and what else can come of going to tell. */
export function tellingText(telling: TellingBack, of: ToldOf): string {
  const { result, toldOn, toldByName, reason } = telling;
  const when = `on ${dateText(toldOn)}${reason ? `: ${reason}` : ''}`;
  switch (result) {
    case 'TOLD':
      return toldText(telling, of);
    case 'COULD_NOT':
      return untoldText(telling);
    case 'ASKED_NOT':
      return `Asked ${toldByName} not to be told, ${when}`;
    case 'UNREACHED':
      return `Nobody tries to tell them any more, says ${toldByName} ${when}`;
    case 'WITHDRAWN':
      return `They took back what they said, ${when}`;
  }
}

/** "by 4 December 2026", and how late it is where nobody has done it. */
export function dueText({ dueOn, state }: Doing, today: string): string | null {
  if (!dueOn) return null;
  const by = `by ${dateText(dueOn)}`;
  if (state !== 'UNDER_WAY' || dueOn >= today) return by;
  return `${by}, ${amountOf(daysBetween(dueOn, today), 'day', 'days')} late`;
}

/** "Done on 10 November 2026 by Sam Worker", of a card "Achieved on …". */
export function doneText({ taskId, doneOn, shownByName }: Doing): string {
  const when = doneOn ? ` on ${dateText(doneOn)}` : '';
  if (!taskId) return `Achieved${when}`;
  return [`Done${when}`, shownByName].filter(Boolean).join(' by ');
}

/** What weight the words had; null where nobody said. */
export function weightText(weight: Weight | null | undefined): string | null {
  return weight ? weightLabels[weight] : null;
}

/** What is to be done by a decision, a line each: what, by whom and by when; or that it is nothing, or not said yet. */
export function whatIsDone({ actions, actionPromised }: StandingDecision): readonly string[] {
  if (actions.length > 0) {
    return actions.map(({ title, ownerName, dueOn }) => {
      const parts = [ownerName, dueOn ? `by ${dateText(dueOn)}` : null].filter(Boolean).join(', ');
      return `To be done: ${lowerFirst(title)}${parts ? ` (${parts})` : ''}.`;
    });
  }
  return [actionPromised ? 'Something will be done, but nobody has said what yet.' : 'Nothing more is to be done.'];
}

/** What is said of statements of one telling together: those that have come equally far. */
export interface ChainGroup {
  readonly chains: readonly [StatementChain, ...StatementChain[]];
}

/** The statements of a telling by how far they have come, so that what holds for both is said once. */
export function byProgress(chains: readonly StatementChain[]): readonly ChainGroup[] {
  const groups = new Map<string, [StatementChain, ...StatementChain[]]>();
  for (const chain of chains) {
    const key = `${chain.state} ${chain.decision?.id ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(chain);
    else groups.set(key, [chain]);
  }
  return [...groups.values()].map((group) => ({ chains: group }));
}
