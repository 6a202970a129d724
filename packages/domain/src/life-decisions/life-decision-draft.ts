import * as z from 'zod/mini';
import { addDays, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost, formId, lostNumber } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { LifeDecisionKind } from './life-decision-kinds.js';

const noKind = 'Choose what was decided about';
const noWhat = 'Enter what was decided';
const noDay = 'Enter the day it takes effect, like 27\u00A03\u00A02026';
const noReason = 'Enter what was wrong, and why it is different';
const id = formId();

function text(length: number) {
  return z.nullish(z.string().check(atMost(length)));
}

const said = {
  kind: z.enum(LifeDecisionKind, noKind),
  /** What it is about, where it is none of the kinds. */
  title: text(longest.title),
  what: z.string(noWhat).check(atMost(longest.explanation), z.trim(), z.minLength(1, noWhat)),
  tookEffectOn: z.string(noDay).check(z.refine(isPlainDate, noDay)),
  decidedBy: text(longest.name),
};

const fields = z.object({ clientId: id, childId: id, ...said });

const correctionFields = z.object({
  clientId: id,
  lifeDecisionId: id,
  /** How often it was changed by what was seen: CONFLICT when it was changed more often. */
  seen: z.custom<number>(Number.isInteger, lostNumber),
  ...said,
  reason: z.string(noReason).check(atMost(longest.explanation), z.trim(), z.minLength(1, noReason)),
});

/** A decision about a child's life, as somebody writes it down. */
export type LifeDecisionDraft = z.output<typeof fields>;

/** What a decision that somebody wrote down should have said. */
export type DecisionCorrectionDraft = z.output<typeof correctionFields>;

type Said = Pick<LifeDecisionDraft, 'kind' | 'title' | 'what' | 'tookEffectOn' | 'decidedBy'>;

const daysAhead = 366;

type Problem = readonly [field: string, message: string];

function rulesOf({ kind, title, tookEffectOn }: Said, today: PlainDate): readonly Problem[] {
  const problems: Problem[] = [];
  if (kind === 'OTHER' && !title?.trim()) problems.push(['title', 'Enter what it is about']);
  if (isPlainDate(tookEffectOn) && tookEffectOn > addDays(today, daysAhead)) {
    problems.push(['tookEffectOn', 'A year ahead at most']);
  }
  return problems;
}

function rulesAt<Draft extends Said>(today: PlainDate) {
  return z.check<Draft>((context) => {
    for (const [field, message] of rulesOf(context.value, today)) {
      context.issues.push({ code: 'custom', message, path: [field], input: context.value, continue: true });
    }
  });
}

/** The one rule of writing down a decision, for the form and for the API. One that is planned may be written down before. */
export function lifeDecisionDraft(today: PlainDate) {
  return fields.check(rulesAt(today));
}

/** The same for putting right what was written down, with why. */
export function decisionCorrectionDraft(today: PlainDate) {
  return correctionFields.check(rulesAt(today));
}

export interface SettledLifeDecision {
  readonly kind: LifeDecisionKind;
  readonly title: string | null;
  readonly what: string;
  readonly tookEffectOn: PlainDate;
  readonly decidedBy: string | null;
}

/** What is stored: only what belongs to the kind. */
export function settleLifeDecision({ kind, title, what, tookEffectOn, decidedBy }: Said): SettledLifeDecision {
  const about = kind === 'OTHER' ? title?.trim() || null : null;
  return { kind, title: about, what, tookEffectOn, decidedBy: decidedBy?.trim() || null };
}
