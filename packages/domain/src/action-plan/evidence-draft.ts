import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

export const EvidenceKind = { TEXT: 'TEXT', LINK: 'LINK' } as const;
export type EvidenceKind = keyof typeof EvidenceKind;

const webAddress = /^https?:\/\/[^\s]+$/;

/** Evidence for an action: what shows that it was done, and what changed for children. */
export const evidenceDraft = z
  .object({
    clientId: z.optional(z.nullable(z.uuid('This form has lost its number. Reload the page'))),
    actionId: z.string().check(atMost(longest.id)),
    kind: z.enum(EvidenceKind),
    body: z.string().check(atMost(longest.passage), z.trim(), z.minLength(1, 'Enter what shows that this was done')),
    whatChanged: z.optional(z.nullable(z.string().check(atMost(longest.explanation), z.trim()))),
  })
  .check(
    z.refine((draft) => draft.kind !== EvidenceKind.LINK || webAddress.test(draft.body), {
      path: ['body'],
      message: 'Enter a whole web address, like https://example.gov.uk/report',
    }),
  );
export type EvidenceDraft = z.input<typeof evidenceDraft>;
export type EvidenceFacts = z.output<typeof evidenceDraft>;
