import * as z from 'zod/mini';
import { formatPlainDate, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { isLanguage } from './languages.js';
import { isTellingMeans, TellingResult } from './telling-back.js';

const lostNumber = 'This form lost its number. Copy the words, then open a new form';
const noDay = 'Enter the day, like 27 3 2026';
const id = z.string(lostNumber).check(atMost(longest.id), z.minLength(1, lostNumber));
const day = z.string(noDay).check(z.refine(isPlainDate, noDay));

function text(length: number) {
  return z.nullish(z.string().check(atMost(length)));
}

const fields = z.object({
  clientId: id,
  decisionId: id,
  feedbackId: id,
  result: z.nullish(z.enum(TellingResult, 'Choose whether they were told')),
  toldOn: day,
  words: text(longest.explanation),
  means: text(longest.code),
  reason: text(longest.explanation),
  tryAgainOn: z.nullish(day),
  reaction: text(longest.words),
  stillNotRight: z.nullish(z.boolean()),
  toldById: z.nullish(z.string().check(atMost(longest.id))),
  othersTold: text(longest.name),
  translation: text(longest.explanation),
  translationLanguage: text(longest.language),
});

/** What somebody writes down who went to tell what came of words. */
export type TellingBackDraft = z.output<typeof fields>;

type Problem = readonly [field: string, message: string];

interface TellingLimits {
  readonly today: PlainDate;
  /** When it was decided; null where it is not known yet. */
  readonly decidedOn: PlainDate | null;
}

function dayRules(toldOn: string, { today, decidedOn }: TellingLimits): readonly Problem[] {
  if (toldOn > today) return [['toldOn', 'The date must be today or in the past']];
  if (decidedOn === null || toldOn >= decidedOn) return [];
  return [['toldOn', `The date must be on or after ${formatPlainDate(decidedOn)}, when it was decided`]];
}

function toldRules({ words, means }: TellingBackDraft): readonly Problem[] {
  const problems: Problem[] = [];
  if (!words?.trim()) problems.push(['words', 'Enter the words in which they were told']);
  if (!isTellingMeans(means ?? '')) problems.push(['means', 'Choose how they were told']);
  return problems;
}

/** Words in another language stand beside those that were written, with which language it is. */
function translationRules({ translation, translationLanguage }: TellingBackDraft): readonly Problem[] {
  const said = Boolean(translation?.trim());
  if (!said && translationLanguage) return [['translation', 'Enter the words in that language']];
  if (!said || isLanguage(translationLanguage ?? '')) return [];
  return [['translationLanguage', 'Choose in which language these words are']];
}

function untoldRules({ reason, tryAgainOn }: TellingBackDraft, { today }: TellingLimits): readonly Problem[] {
  const problems: Problem[] = [];
  if (!reason?.trim()) problems.push(['reason', 'Enter why they could not be told']);
  if (!tryAgainOn) problems.push(['tryAgainOn', 'Enter the day on which you try again, like 27 3 2026']);
  else if (tryAgainOn <= today) problems.push(['tryAgainOn', 'The date must be in the future']);
  return problems;
}

function reasonRule({ reason }: TellingBackDraft, missing: string): readonly Problem[] {
  return reason?.trim() ? [] : [['reason', missing]];
}

function endRules(draft: TellingBackDraft, limits: TellingLimits): readonly Problem[] {
  switch (draft.result ?? 'TOLD') {
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

function rulesOf(draft: TellingBackDraft, limits: TellingLimits): readonly Problem[] {
  return [...dayRules(draft.toldOn, limits), ...endRules(draft, limits)];
}

function rulesAt(limits: TellingLimits) {
  return z.check<TellingBackDraft>((context) => {
    for (const [field, message] of rulesOf(context.value, limits)) {
      context.issues.push({ code: 'custom', message, path: [field], input: context.value, continue: true });
    }
  });
}

/** The one rule of telling back, for the form and for the API. */
export function tellingBackDraft(limits: TellingLimits) {
  return fields.check(rulesAt(limits));
}

const noTeller = 'Choose who went to tell them';
const askedFields = z.extend(fields, {
  result: z.enum(TellingResult, 'Choose whether they were told'),
  toldById: z.nullable(z.string(noTeller).check(atMost(longest.id), z.minLength(1, noTeller))),
});

/** The same for the form, which takes nothing for granted: whether they were told, and by whom, is said each time. */
export function askedTellingBack(limits: TellingLimits) {
  return askedFields.check(rulesAt(limits));
}

export interface SettledTellingBack {
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

function settleTold({ words, means, translation, translationLanguage }: TellingBackDraft) {
  const told = { ...nothing, words: said(words), means: said(means) };
  const translated = said(translation);
  return translated === null
    ? told
    : { ...told, translation: translated, translationLanguage: said(translationLanguage) };
}

/** What is stored: only what belongs to how it ended. */
export function settleTellingBack(draft: TellingBackDraft): SettledTellingBack {
  const result = draft.result ?? 'TOLD';
  const { toldOn } = draft;
  if (result === 'TOLD') return { result, toldOn, ...settleTold(draft) };
  const reason = said(draft.reason);
  if (result !== 'COULD_NOT') return { result, toldOn, ...nothing, reason };
  const { tryAgainOn = null, othersTold } = draft;
  return { result, toldOn, ...nothing, reason, tryAgainOn, othersTold: said(othersTold) };
}
