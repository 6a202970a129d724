import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { longest } from '../validation/text-lengths.js';
import { changeableFields, changeableProblems } from './changeable-parts.js';
import { requiredText } from './draft-parts.js';

interface CorrectionLimits {
  readonly today: PlainDate;
  readonly receivedOn: PlainDate;
}

/**
 * All that can be put right in a complaint, as it should read, and why. The words and the day they came are no part of
 * it: what was said is never changed.
 */
export function correctionDraft({ today, receivedOn }: CorrectionLimits) {
  return z
    .object({
      ...changeableFields(today),
      reason: requiredText('Enter why you are changing it', longest.explanation),
    })
    .check((context) => {
      const draft = context.value;
      for (const [field, message] of Object.entries(changeableProblems(draft, receivedOn)))
        context.issues.push({ code: 'custom', path: [field], message, input: draft });
    });
}

export type CorrectionDraft = z.input<ReturnType<typeof correctionDraft>>;
export type CorrectionFacts = z.output<ReturnType<typeof correctionDraft>>;
