import * as z from 'zod/mini';
import { formatPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { longest } from '../validation/text-lengths.js';
import { ComplaintEnd } from './complaint-end.js';
import { optionalText, pastDate } from './draft-parts.js';
import { learningFields } from './learning-draft.js';

interface EndLimits {
  readonly today: PlainDate;
  readonly receivedOn: PlainDate;
}

const whyMissing: Readonly<Record<ComplaintEnd, string>> = {
  WITHDRAWN: 'Enter what they said about withdrawing it',
  REMEDIED: 'Enter what was put right',
  NOT_FOR_PROCEDURE: 'Enter why, and where it is handled now',
};

const whoMissing: Readonly<Record<ComplaintEnd, string | null>> = {
  WITHDRAWN: 'Enter who withdrew it: the person, or whoever speaks for them',
  // Put right at once is only an end with the person's agreement: without it, it is a stage 1 that has to be answered.
  REMEDIED: 'Enter who agreed that it is put right. Without their agreement, answer the complaint instead',
  NOT_FOR_PROCEDURE: null,
};

/** The end of a complaint without an answer: how, when, why, and by whose word. */
export function endDraft({ today, receivedOn }: EndLimits) {
  return z
    .object({
      endKind: z.enum(ComplaintEnd, 'Select how it ended'),
      endedOn: pastDate('Enter the date that it ended', {
        today,
        from: receivedOn,
        fromMessage: `It can’t have ended before ${formatPlainDate(receivedOn)}, when it was received`,
      }),
      endReason: optionalText(longest.account),
      endSaidBy: optionalText(longest.name),
      ...learningFields,
    })
    .check((context) => {
      const { endKind, endReason, endSaidBy } = context.value;
      const wrong = (field: string, message: string) =>
        context.issues.push({ code: 'custom', path: [field], message, input: context.value });
      if (endReason === null) wrong('endReason', whyMissing[endKind]);
      const who = whoMissing[endKind];
      if (who !== null && endSaidBy === null) wrong('endSaidBy', who);
    });
}

export type EndDraft = z.input<ReturnType<typeof endDraft>>;
export type EndFacts = z.output<ReturnType<typeof endDraft>>;
