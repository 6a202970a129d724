import { askedBeforeLabels, saysTheRest, whyNotAskedLabels } from '@heard/domain/life-decisions/asked-before';
import { lifeDecisionLabels } from '@heard/domain/life-decisions/life-decision-kinds';
import { moveReasonText, placementText } from '@heard/domain/life-decisions/placement-codes';
import { weightLabels } from '@heard/domain/feedback/decisions';
import { tellingMeansLabels, isTellingMeans } from '@heard/domain/feedback/telling-back';

import type { MadeFragment } from '../../gql/life-decisions/graphql';
import { dateText } from '../../platform/dates';
import { lowerFirst } from '../../platform/lower-first';

export type Asking = MadeFragment['askings'][number];
export type DecisionTelling = MadeFragment['tellings'][number];

/** What was decided, in a line: of a move from where to where, of a change of worker who came. */
export function decisionText(made: MadeFragment): string {
  if (made.movedTo) {
    const from = made.movedFrom ? ` from ${placementText(made.movedFrom)}` : '';
    return `A move${from} to ${placementText(made.movedTo)}`;
  }
  if (made.worker) {
    return made.workerBefore
      ? `${made.worker} became their worker after ${made.workerBefore}`
      : `${made.worker} became their worker`;
  }
  return made.what ?? lifeDecisionLabels[made.kind];
}

/** What it is about. */
export function aboutText({ kind, title }: MadeFragment): string {
  return title ?? lifeDecisionLabels[kind];
}

/** Where it is known from, and why, as far as that is said. */
export function sourceText(made: MadeFragment): string {
  const { source, recordedByName, decidedBy, moveReason } = made;
  const by = decidedBy ? `decided by ${decidedBy}` : null;
  if (source === 'RECORDED')
    return [by, `written down by ${recordedByName ?? 'a colleague'}`].filter(Boolean).join(' · ');
  if (source === 'ALLOCATION') return 'from the allocation';
  const why = moveReasonText(moveReason ?? null);
  return ['from the placement record', why ? `it says: ${why}` : null].filter(Boolean).join(' · ');
}

/** When it took effect, or will. */
export function whenText({ tookEffectOn }: MadeFragment, today: string): string {
  return tookEffectOn > today ? `planned for ${dateText(tookEffectOn)}` : dateText(tookEffectOn);
}

/** What was said of whether they were asked. */
export function askedText(asking: Asking | undefined, { isCounted }: MadeFragment): string {
  if (asking === undefined) {
    return isCounted ? 'Nobody has said yet' : 'Nobody has said. Younger than four, they are not counted';
  }
  if (asking.answer === 'NO') return `No: ${lowerFirst(asking.why ? whyNotAskedLabels[asking.why] : 'not asked')}`;
  return askedBeforeLabels[asking.answer];
}

export function weightText({ weight }: Asking): string | null {
  return weight ? weightLabels[weight] : null;
}

/** Who said so when. */
export function saidText({ saidByName, saidOn }: Asking): string {
  return `${saidByName ?? 'A colleague'}, ${dateText(saidOn)}`;
}

/** How the last telling of it ended. */
export function toldText(telling: DecisionTelling | undefined): string {
  if (telling === undefined) return 'Nobody has told them yet';
  const who = `${telling.toldByName ?? 'a colleague'}, ${dateText(telling.toldOn)}`;
  switch (telling.result) {
    case 'TOLD':
      return [`Yes: ${who}`, meansText(telling.means)].filter(Boolean).join(', ');
    case 'ASKED_NOT':
      return `They asked not to be told: ${who}`;
    case 'UNREACHED':
      return `They cannot be told, and nobody tries again: ${who}`;
    case 'COULD_NOT':
      return `Not yet: ${who}. Next try ${telling.tryAgainOn ? dateText(telling.tryAgainOn) : ''}`;
  }
}

function meansText(means: string | null | undefined): string | null {
  return means && isTellingMeans(means) ? lowerFirst(tellingMeansLabels[means]) : null;
}

/** What somebody does about it. */
export const stepTexts = { ASK: 'Say whether they were asked', TELL: 'Say that they were told' } as const;
export type Step = keyof typeof stepTexts;

/** What is left where somebody has said of the asking what does not end it. */
export interface Rest {
  readonly isReaders: boolean;
  readonly sentence: string;
  /** What the button is called by which the reader ends it. */
  readonly button: string;
  /** What was said last, which the reader's own word begins with. */
  readonly last: Pick<Asking, 'answer' | 'why'>;
}

const missed = {
  button: 'Say what is done about it',
  yours: 'It was missed. Say what is done about it now, and how they are asked',
};
const notKnown = {
  button: 'Say that nobody knows',
  yours: 'Somebody looked, and could not find out. Where nobody knows, say so',
};
const others = {
  MANAGER_OR_OFFICER: 'the team manager or the reviewing officer says what is done about it',
  MANAGER: 'the team manager says that nobody knows',
};

/** Null where nobody has said anything yet, or what was said ends it. */
export function restOf({ askingDueOn, askings }: MadeFragment, role: string): Rest | null {
  const last = askings.at(-1);
  if (!last || askingDueOn === null) return null;
  const { button, yours } = last.answer === 'NOT_KNOWN' ? notKnown : missed;
  const who = saysTheRest({ answer: last.answer, why: last.why ?? null }, role);
  if (who === 'READER') return { isReaders: true, sentence: `${yours}: then it leaves the work list.`, button, last };
  const sentence = `It stays on the work list until ${others[who]}.`;
  return { isReaders: false, sentence, button: 'Say something else about asking', last };
}

/** What is still missing of it, as the reader would do it. */
export function nextStep({ askingDueOn, tellingDueOn }: MadeFragment, rest: Rest | null): Step | null {
  if (askingDueOn && rest?.isReaders !== false) return 'ASK';
  return tellingDueOn ? 'TELL' : null;
}
