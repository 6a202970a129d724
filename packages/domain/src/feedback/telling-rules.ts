import * as z from 'zod/mini';
import { formatPlainDate, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { isLanguage } from './languages.js';
import { isTellingMeans, type TellingResult } from './telling-back.js';

const noDay = 'Enter the day, like 27\u00A03\u00A02026';
const day = z.string(noDay).check(z.refine(isPlainDate, noDay));

function text(length: number) {
  return z.nullish(z.string().check(atMost(length)));
}

/** What is written down of a telling, whatever they are told: what came of their words, or what was decided about their life. */
export const tellingFields = {
  toldOn: day,
  words: text(longest.explanation),
  means: text(longest.code),
  reason: text(longest.explanation),
  tryAgainOn: z.nullish(day),
  reaction: text(longest.words),
  stillNotRight: z.nullish(z.boolean()),
  othersTold: text(longest.name),
  translation: text(longest.explanation),
  translationLanguage: text(longest.language),
};

const fields = z.object(tellingFields);

type Telling = z.output<typeof fields> & { readonly result: TellingResult };

export type TellingProblem = readonly [field: string, message: string];

export interface TellingLimits {
  readonly today: PlainDate;
  /** When it was decided; null where it is not known yet. */
  readonly decidedOn: PlainDate | null;
}

function dayRules(toldOn: string, { today, decidedOn }: TellingLimits): readonly TellingProblem[] {
  if (toldOn > today) return [['toldOn', 'The date must be today or in the past']];
  if (decidedOn === null || toldOn >= decidedOn) return [];
  return [['toldOn', `The date must be on or after ${formatPlainDate(decidedOn)}, when it was decided`]];
}

function toldRules({ words, means }: Telling): readonly TellingProblem[] {
  const problems: TellingProblem[] = [];
  if (!words?.trim()) problems.push(['words', 'Enter the words in which they were told']);
  if (!isTellingMeans(means ?? '')) problems.push(['means', 'Choose how they were told']);
  return problems;
}

/** Words in another language stand beside those that were written, with which language it is. */
function translationRules({ translation, translationLanguage }: Telling): readonly TellingProblem[] {
  const said = Boolean(translation?.trim());
  if (!said && translationLanguage) return [['translation', 'Enter the words in that language']];
  if (!said || isLanguage(translationLanguage ?? '')) return [];
  return [['translationLanguage', 'Choose in which language these words are']];
}

function untoldRules({ reason, tryAgainOn }: Telling, { today }: TellingLimits): readonly TellingProblem[] {
  const problems: TellingProblem[] = [];
  if (!reason?.trim()) problems.push(['reason', 'Enter why they could not be told']);
  if (!tryAgainOn) problems.push(['tryAgainOn', 'Enter the day on which you try again, like 27\u00A03\u00A02026']);
  else if (tryAgainOn <= today) problems.push(['tryAgainOn', 'The date must be in the future']);
  return problems;
}

function reasonRule({ reason }: Telling, missing: string): readonly TellingProblem[] {
  return reason?.trim() ? [] : [['reason', missing]];
}

function endRules(draft: Telling, limits: TellingLimits): readonly TellingProblem[] {
  switch (draft.result) {
    case 'TOLD':
      return [...toldRules(draft), ...translationRules(draft)];
    case 'COULD_NOT':
      return untoldRules(draft, limits);
    case 'UNREACHED':
      return reasonRule(draft, 'Enter why nobody tries again');
    case 'WITHDRAWN':
      return reasonRule(draft, 'Enter who took the words back, and why');
    case 'ASKED_NOT':
      return [];
  }
}

/** What is wrong with what somebody writes down who went to tell. */
export function tellingProblems(draft: Telling, limits: TellingLimits): readonly TellingProblem[] {
  return [...dayRules(draft.toldOn, limits), ...endRules(draft, limits)];
}

export interface SettledTelling {
  readonly result: TellingResult;
  readonly toldOn: PlainDate;
  readonly words: string | null;
  readonly means: string | null;
  readonly reason: string | null;
  readonly tryAgainOn: PlainDate | null;
  /** A parent or carer who was told instead: that ends nothing. */
  readonly othersTold: string | null;
  readonly translation: string | null;
  readonly translationLanguage: string | null;
}

function said(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

const nothing = {
  words: null,
  means: null,
  reason: null,
  tryAgainOn: null,
  othersTold: null,
  translation: null,
  translationLanguage: null,
};

function settleTold({ words, means, translation, translationLanguage }: Telling) {
  const told = { ...nothing, words: said(words), means: said(means) };
  const translated = said(translation);
  return translated === null
    ? told
    : { ...told, translation: translated, translationLanguage: said(translationLanguage) };
}

/** What is stored: only what belongs to how it ended. */
export function settleTelling(draft: Telling): SettledTelling {
  const { result, toldOn } = draft;
  if (result === 'TOLD') return { result, toldOn, ...settleTold(draft) };
  const reason = said(draft.reason);
  if (result !== 'COULD_NOT') return { result, toldOn, ...nothing, reason };
  const { tryAgainOn = null, othersTold } = draft;
  return { result, toldOn, ...nothing, reason, tryAgainOn, othersTold: said(othersTold) };
}
