import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/plain-date.js';
import { longest } from '../validation/text-lengths.js';
import { optionalId, optionalText, pastDate, requiredText } from './draft-parts.js';
import { Channel, complimenters, ThanksFor } from './representation-codes.js';

/** A compliment in one short form: who said it, their words, and whom it is for. */
export function complimentDraft(today: PlainDate) {
  const draft = z.object({
    clientId: optionalId('This form has lost its number. Reload the page'),
    receivedOn: pastDate('Enter the date that the compliment was received', { today }),
    fromWhom: z.enum(complimenters, 'Select who the compliment is from'),
    complainantName: optionalText(longest.name),
    channel: z._default(z.nullish(z.enum(Channel, 'Select how the compliment reached you')), null),
    summary: requiredText('Enter what they said', longest.account),
    thanksFor: z._default(z.nullish(z.enum(ThanksFor, 'Select what the thanks are for')), null),
    orgUnitId: optionalId('Select a team from the list'),
    praisedUserId: optionalId('Select a person from the list'),
    childReference: optionalText(longest.reference),
    /** Null where nobody was asked, as where it concerns no child. */
    onChildFile: z._default(z.nullish(z.boolean()), null),
  });
  return draft.check(
    z.refine(({ onChildFile, childReference }) => onChildFile !== true || childReference !== null, {
      error: 'Choose the child on whose file it is to stand',
      path: ['childReference'],
    }),
  );
}

export type ComplimentDraft = z.input<ReturnType<typeof complimentDraft>>;
export type ComplimentFacts = z.output<ReturnType<typeof complimentDraft>>;
