import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import type { TellingResult } from '../feedback/telling-back.js';
import { settleTelling, type SettledTelling, tellingFields, tellingProblems } from '../feedback/telling-rules.js';
import { formId, lostNumber } from '../validation/bounded-text.js';

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

const id = formId();

const fields = z.object({
  clientId: id,
  lifeDecisionId: id,
  /** How many tellings were there by what was seen: CONFLICT when there are more. */
  seen: z.custom<number>(Number.isInteger, lostNumber),
  result: z.enum(DecisionTellingResult, 'Choose whether they were told'),
  ...tellingFields,
});

/** That a child was told what was decided about their life, or could not be, as somebody writes it down. */
export type DecisionTellingDraft = z.output<typeof fields>;

/** The one rule of telling a child what was decided about their life, for the form and for the API. */
export function decisionTellingDraft(today: PlainDate) {
  return fields.check((context) => {
    // What is planned is told before it takes effect.
    for (const [field, message] of tellingProblems(context.value, { today, decidedOn: null })) {
      context.issues.push({ code: 'custom', message, path: [field], input: context.value, continue: true });
    }
  });
}

export type SettledDecisionTelling = SettledTelling & { readonly result: DecisionTellingResult };

/** What is stored: only what belongs to how it ended. */
export function settleDecisionTelling(draft: DecisionTellingDraft): SettledDecisionTelling {
  return { ...settleTelling(draft), result: draft.result };
}
