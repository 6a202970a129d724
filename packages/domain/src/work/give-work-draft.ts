import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

const noPerson = 'Choose who has it from now on';
const noReason = 'Enter why, for example: on leave until Monday';
const id = z.string().check(atMost(longest.id), z.minLength(1));

/** That what waits with one person goes to another, and why. */
export const giveWorkDraft = z.object({
  clientId: id,
  feedbackId: id,
  /** Who has it by what was seen; null: nobody. */
  fromUserId: z.nullish(id),
  toUserId: z.string(noPerson).check(atMost(longest.id), z.minLength(1, noPerson)),
  reason: z.string(noReason).check(atMost(longest.sentence), z.trim(), z.minLength(1, noReason)),
  version: z.int(),
});

export type GiveWorkDraft = z.output<typeof giveWorkDraft>;
