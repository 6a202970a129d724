import * as z from 'zod/mini';
import { formatPlainDate, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
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

function untoldRules({ reason, tryAgainOn }: TellingBackDraft, { today }: TellingLimits): readonly Problem[] {
  const problems: Problem[] = [];
  if (!reason?.trim()) problems.push(['reason', 'Enter why they could not be told']);
  if (!tryAgainOn) problems.push(['tryAgainOn', 'Enter the day on which you try again, like 27 3 2026']);
  else if (tryAgainOn <= today) problems.push(['tryAgainOn', 'The date must be in the future']);
  return problems;
}

function rulesOf(draft: TellingBackDraft, limits: TellingLimits): readonly Problem[] {
  const days = dayRules(draft.toldOn, limits);
  switch (draft.result ?? 'TOLD') {
    case 'TOLD':
      return [...days, ...toldRules(draft)];
    case 'COULD_NOT':
      return [...days, ...untoldRules(draft, limits)];
    case 'ASKED_NOT':
      return days;
  }
}

/** The one rule of telling back, for the form and for the API. */
export function tellingBackDraft(limits: TellingLimits) {
  return fields.check((context) => {
    for (const [field, message] of rulesOf(context.value, limits)) {
      context.issues.push({ code: 'custom', message, path: [field], input: context.value, continue: true });
    }
  });
}

export interface SettledTellingBack {
  readonly result: TellingResult;
  readonly toldOn: PlainDate;
  readonly words: string | null;
  readonly means: string | null;
  readonly reason: string | null;
  readonly tryAgainOn: PlainDate | null;
}

function said(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** What is stored: only what belongs to how it ended. */
export function settleTellingBack(draft: TellingBackDraft): SettledTellingBack {
  const result = draft.result ?? 'TOLD';
  const told = result === 'TOLD';
  const again = result === 'COULD_NOT';
  return {
    result,
    toldOn: draft.toldOn,
    words: told ? said(draft.words) : null,
    means: told ? said(draft.means) : null,
    reason: told ? null : said(draft.reason),
    tryAgainOn: again ? (draft.tryAgainOn ?? null) : null,
  };
}
