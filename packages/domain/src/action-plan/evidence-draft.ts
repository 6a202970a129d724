import * as z from 'zod/mini';

export const EvidenceKind = { TEXT: 'TEXT', LINK: 'LINK' } as const;
export type EvidenceKind = keyof typeof EvidenceKind;

const webAddress = /^https?:\/\/[^\s]+$/;

/** Evidence for an action: what shows that it was done, and what changed for children. */
export const evidenceDraft = z
  .object({
    clientId: z.optional(z.nullable(z.uuid('This form has lost its number. Reload the page'))),
    actionId: z.string(),
    kind: z.enum(EvidenceKind),
    body: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, 'Enter what shows that this was done'),
        z.maxLength(4_000, 'Evidence must be 4,000 characters or fewer'),
      ),
    whatChanged: z.optional(
      z.nullable(z.string().check(z.trim(), z.maxLength(2_000, 'What changed must be 2,000 characters or fewer'))),
    ),
  })
  .check(
    z.refine((draft) => draft.kind !== EvidenceKind.LINK || webAddress.test(draft.body), {
      path: ['body'],
      message: 'Enter a whole web address, like https://example.gov.uk/report',
    }),
  );
export type EvidenceDraft = z.input<typeof evidenceDraft>;
export type EvidenceFacts = z.output<typeof evidenceDraft>;
