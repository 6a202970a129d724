import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { longest } from '../validation/text-lengths.js';
import { changeableFields, changeableProblems } from './changeable-parts.js';
import { optionalId, optionalPastDate, optionalText, pastDate, requiredText } from './draft-parts.js';
import { Channel } from './representation-codes.js';

/**
 * What a complaint must hold before it can be recorded; the form and the API use this one rule.
 * Only what the person has surely said is asked for at once: who is complaining, what about, when and how it came.
 */
export function complaintDraft(today: PlainDate) {
  return z
    .object({
      clientId: optionalId('This form has lost its number. Reload the page'),
      receivedOn: pastDate('Enter the date that the complaint was received', { today }),
      groundsOn: optionalPastDate('Enter a real date for when it happened, or leave it empty', { today }),
      complainantName: optionalText(longest.name),
      channel: z.enum(Channel, 'Select how the complaint reached you'),
      summary: requiredText('Enter what the complaint is about', longest.account),
      wantedOutcome: optionalText(longest.passage),
      ...changeableFields(today),
    })
    .check((context) => {
      const draft = context.value;
      const problems = {
        ...changeableProblems(draft, draft.receivedOn),
        ...(draft.groundsOn !== null &&
          draft.groundsOn > draft.receivedOn && {
            groundsOn: 'What it is about must have happened on or before the day the complaint was received',
          }),
      };
      for (const [field, message] of Object.entries(problems))
        context.issues.push({ code: 'custom', path: [field], message, input: draft });
    });
}

export type ComplaintDraft = z.input<ReturnType<typeof complaintDraft>>;
export type ComplaintFacts = z.output<ReturnType<typeof complaintDraft>>;
