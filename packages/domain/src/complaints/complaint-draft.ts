import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { longest } from '../validation/text-lengths.js';
import { optionalId, optionalPastDate, optionalText, pastDate, requiredText } from './draft-parts.js';
import { Advocacy, Channel, complainants, hasRightToAdvocate, Procedure } from './representation-codes.js';

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
      sufficientInterestOn: optionalPastDate('Enter a real date for the decision, or leave it empty', { today }),
      fromWhom: z.enum(complainants, 'Select who is complaining'),
      complainantName: optionalText(longest.name),
      channel: z.enum(Channel, 'Select how the complaint reached you'),
      summary: requiredText('Enter what the complaint is about', longest.account),
      wantedOutcome: optionalText(longest.passage),
      procedure: z._default(z.nullish(z.enum(Procedure, 'Select which procedure this belongs to')), null),
      procedureReason: optionalText(longest.explanation),
      advocacy: z._default(z.nullish(z.enum(Advocacy, 'Select whether an advocate was offered')), null),
      childReference: optionalText(longest.reference),
      orgUnitId: optionalId('Select a team from the list'),
      aboutUserId: optionalId('Select a person from the list'),
    })
    .check((context) => {
      const draft = context.value;
      const wrong = (field: string, message: string) =>
        context.issues.push({ code: 'custom', path: [field], message, input: draft });
      if (needsAdvocacyAnswer(draft)) wrong('advocacy', 'Select whether you offered an advocate');
      if (needsProcedureReason(draft))
        wrong('procedureReason', "Enter why this isn't under the children's statutory procedure");
      if (isBefore(draft.sufficientInterestOn, draft.receivedOn)) {
        wrong('sufficientInterestOn', 'The decision must be on or after the day the complaint was received');
      }
      if (draft.groundsOn !== null && draft.groundsOn > draft.receivedOn) {
        wrong('groundsOn', 'What it is about must have happened on or before the day the complaint was received');
      }
    });
}

export type ComplaintDraft = z.input<ReturnType<typeof complaintDraft>>;
export type ComplaintFacts = z.output<ReturnType<typeof complaintDraft>>;

/** A child or care leaver has a right to an advocate (Children Act 1989, s26A): it is asked each time. */
function needsAdvocacyAnswer(draft: Pick<ComplaintFacts, 'fromWhom' | 'advocacy'>): boolean {
  const unanswered = draft.advocacy === null || draft.advocacy === undefined || draft.advocacy === 'NOT_APPLICABLE';
  return hasRightToAdvocate(draft.fromWhom) && unanswered;
}

/** The Ombudsman's commonest fault is the wrong procedure: leaving the statutory one takes a written reason. */
function needsProcedureReason(draft: Pick<ComplaintFacts, 'procedure' | 'procedureReason'>): boolean {
  const isStatutory = (draft.procedure ?? 'CHILDREN_ACT_1989') === 'CHILDREN_ACT_1989';
  return !isStatutory && draft.procedureReason === null;
}

function isBefore(date: PlainDate | null, other: PlainDate): boolean {
  return date !== null && date < other;
}
