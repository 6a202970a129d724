import * as z from 'zod/mini';
import { isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { isTellingMeans, type TellingResult } from '../feedback/telling-back.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

/** How it ended when somebody went to tell a child what was decided about their life. */
export const DecisionTellingResult = {
  TOLD: 'TOLD',
  COULD_NOT: 'COULD_NOT',
  ASKED_NOT: 'ASKED_NOT',
  /** Nobody tries again: said by a manager, after two have tried. */
  UNREACHED: 'UNREACHED',
} as const satisfies Partial<Record<TellingResult, TellingResult>>;
export type DecisionTellingResult = keyof typeof DecisionTellingResult;

export const decisionTellingResults: readonly DecisionTellingResult[] = Object.values(DecisionTellingResult);

const lostNumber = 'This form lost its number. Copy the words, then open a new form';
const noDay = 'Enter the day, like 27 3 2026';
const id = z.string(lostNumber).check(atMost(longest.id), z.minLength(1, lostNumber));
const day = z.string(noDay).check(z.refine(isPlainDate, noDay));

function text(length: number) {
  return z.nullish(z.string().check(atMost(length)));
}

const fields = z.object({
  clientId: id,
  lifeDecisionId: id,
  /** How many tellings were there by what was seen: CONFLICT when there are more. */
  seen: z.custom<number>(Number.isInteger, lostNumber),
  result: z.enum(DecisionTellingResult, 'Choose whether they were told'),
  toldOn: day,
  means: text(longest.code),
  words: text(longest.explanation),
  reason: text(longest.explanation),
  tryAgainOn: z.nullish(day),
});

/** That a child was told what was decided about their life, or could not be, as somebody writes it down. */
export type DecisionTellingDraft = z.output<typeof fields>;

type Problem = readonly [field: string, message: string];

function toldRules({ words, means }: DecisionTellingDraft): readonly Problem[] {
  const problems: Problem[] = [];
  if (!isTellingMeans(means ?? '')) problems.push(['means', 'Choose how they were told']);
  if (!words?.trim()) problems.push(['words', 'Enter the words in which they were told']);
  return problems;
}

function untoldRules({ reason, tryAgainOn }: DecisionTellingDraft, today: PlainDate): readonly Problem[] {
  const problems: Problem[] = [];
  if (!reason?.trim()) problems.push(['reason', 'Enter why they could not be told']);
  if (!tryAgainOn) problems.push(['tryAgainOn', 'Enter the day on which you try again, like 27 3 2026']);
  else if (tryAgainOn <= today) problems.push(['tryAgainOn', 'The date must be in the future']);
  return problems;
}

function endRules(draft: DecisionTellingDraft, today: PlainDate): readonly Problem[] {
  switch (draft.result) {
    case 'TOLD':
      return toldRules(draft);
    case 'COULD_NOT':
      return untoldRules(draft, today);
    case 'UNREACHED':
      return draft.reason?.trim() ? [] : [['reason', 'Enter why nobody tries again']];
    case 'ASKED_NOT':
      return [];
  }
}

/** The one rule of telling a child what was decided about their life, for the form and for the API. */
export function decisionTellingDraft(today: PlainDate) {
  return fields.check((context) => {
    const late: readonly Problem[] =
      context.value.toldOn > today ? [['toldOn', 'The date must be today or in the past']] : [];
    for (const [field, message] of [...late, ...endRules(context.value, today)]) {
      context.issues.push({ code: 'custom', message, path: [field], input: context.value, continue: true });
    }
  });
}

export interface SettledDecisionTelling {
  readonly result: DecisionTellingResult;
  readonly toldOn: PlainDate;
  readonly means: string | null;
  readonly words: string | null;
  readonly reason: string | null;
  readonly tryAgainOn: PlainDate | null;
}

function said(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** What is stored: only what belongs to how it ended. */
export function settleDecisionTelling(draft: DecisionTellingDraft): SettledDecisionTelling {
  const { result, toldOn } = draft;
  const nothing = { result, toldOn, means: null, words: null, reason: null, tryAgainOn: null };
  if (result === 'TOLD') return { ...nothing, means: said(draft.means), words: said(draft.words) };
  const untold = { ...nothing, reason: said(draft.reason) };
  return result === 'COULD_NOT' ? { ...untold, tryAgainOn: draft.tryAgainOn ?? null } : untold;
}
