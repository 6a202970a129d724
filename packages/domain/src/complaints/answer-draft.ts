import * as z from 'zod/mini';
import { formatPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { pastDate, requiredText } from './draft-parts.js';
import { learningFields } from './learning-draft.js';
import { longest } from '../validation/text-lengths.js';
import { Finding } from './representation-codes.js';

interface AnswerLimits {
  readonly today: PlainDate;
  readonly startedOn: PlainDate;
}

/** The end of a stage: when the person was answered, what was found and what they were told (reg 15). */
export function answerDraft({ today, startedOn }: AnswerLimits) {
  return z.object({
    respondedOn: pastDate('Enter the date that the answer was sent', {
      today,
      from: startedOn,
      fromMessage: `The answer must be on or after ${formatPlainDate(startedOn)}, when the clock started`,
    }),
    finding: z.enum(Finding, 'Select what was found'),
    responseSummary: requiredText('Enter what the person was told', longest.account),
    ...learningFields,
  });
}

export type AnswerDraft = z.input<ReturnType<typeof answerDraft>>;
export type AnswerFacts = z.output<ReturnType<typeof answerDraft>>;
