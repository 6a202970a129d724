import * as z from 'zod/mini';
import { atMost, formId } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { TellingResult } from './telling-back.js';
import {
  settleTelling,
  type SettledTelling,
  tellingFields,
  type TellingLimits,
  tellingProblems,
} from './telling-rules.js';

const id = formId();

const fields = z.object({
  clientId: id,
  decisionId: id,
  feedbackId: id,
  result: z.nullish(z.enum(TellingResult, 'Choose whether they were told')),
  ...tellingFields,
  toldById: z.nullish(z.string().check(atMost(longest.id))),
});

/** What somebody writes down who went to tell what came of words. */
export type TellingBackDraft = z.output<typeof fields>;

function rulesAt(limits: TellingLimits) {
  return z.check<TellingBackDraft>((context) => {
    for (const [field, message] of tellingProblems(
      { ...context.value, result: context.value.result ?? 'TOLD' },
      limits,
    )) {
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

/** What is stored: only what belongs to how it ended. */
export function settleTellingBack(draft: TellingBackDraft): SettledTelling {
  return settleTelling({ ...draft, result: draft.result ?? 'TOLD' });
}
