import * as z from 'zod/mini';

/** What a blocked action waits for, in the words of those who carry it. */
export const waitingDraft = z.object({
  actionId: z.string(),
  waitingFor: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Enter what this action is waiting for'),
      z.maxLength(300, 'What it is waiting for must be 300 characters or fewer'),
    ),
});
export type WaitingDraft = z.input<typeof waitingDraft>;
export type WaitingFacts = z.output<typeof waitingDraft>;
