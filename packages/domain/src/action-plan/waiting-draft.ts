import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

/** What a blocked action waits for, in the words of those who carry it. */
export const waitingDraft = z.object({
  actionId: z.string().check(atMost(longest.id)),
  waitingFor: z
    .string()
    .check(atMost(longest.sentence), z.trim(), z.minLength(1, 'Enter what this action is waiting for')),
});
export type WaitingDraft = z.input<typeof waitingDraft>;
export type WaitingFacts = z.output<typeof waitingDraft>;
