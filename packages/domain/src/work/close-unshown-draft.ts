import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

const noReason = 'Enter why nothing can show it any more';
const id = z.string().check(atMost(longest.id), z.minLength(1));

/**
 * That nothing can show any more what was done, and why: the one break that a reason ends. A decision, a deed and a
 * telling are not replaced by a reason for their absence; a child's words end by being answered, or taken back.
 */
export const closeUnshownDraft = z.object({
  clientId: id,
  feedbackId: id,
  reason: z.string(noReason).check(atMost(longest.sentence), z.trim(), z.minLength(1, noReason)),
});

export type CloseUnshownDraft = z.output<typeof closeUnshownDraft>;
