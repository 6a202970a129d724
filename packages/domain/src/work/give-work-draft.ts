import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

const noPerson = 'Choose who has it from now on';
const noReason = 'Enter why, for example: on leave until Monday';
const id = z.string().check(atMost(longest.id), z.minLength(1));

const fields = z.object({
  clientId: id,
  /** About whose words it waits. */
  feedbackId: z.nullish(id),
  /** Or about which decision about a child's life. */
  lifeDecisionId: z.nullish(id),
  /** Who has it by what was seen; null: nobody. */
  fromUserId: z.nullish(id),
  toUserId: z.string(noPerson).check(atMost(longest.id), z.minLength(1, noPerson)),
  reason: z.string(noReason).check(atMost(longest.sentence), z.trim(), z.minLength(1, noReason)),
  version: z.int(),
});

export type GiveWorkDraft = z.output<typeof fields>;

/** That what waits with one person goes to another, and why: about words, or about one decision. */
export const giveWorkDraft = fields.check((context) => {
  const { feedbackId, lifeDecisionId } = context.value;
  if (Boolean(feedbackId) !== Boolean(lifeDecisionId)) return;
  const message = 'Choose what is given on';
  context.issues.push({ code: 'custom', message, path: ['feedbackId'], input: context.value, continue: true });
});
