import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { WhyWithdrawn } from './why-withdrawn.js';

const lostNumber = 'This form lost its number. Copy the words, then open a new form';
const id = z.string(lostNumber).check(atMost(longest.id), z.minLength(1, lostNumber));

const fields = z.object({
  clientId: id,
  lifeDecisionId: id,
  /** How often it was changed by what was seen: CONFLICT when it was changed more often. */
  seen: z.custom<number>(Number.isInteger, lostNumber),
  because: z.enum(WhyWithdrawn, 'Choose why it should not stand here'),
  reason: z.nullish(z.string().check(atMost(longest.explanation))),
});

/** That a decision should not stand here, and why. */
export type WithdrawalDraft = z.output<typeof fields>;

/** The one rule of withdrawing a decision, for the form and for the API. Nothing of it is deleted. */
export const withdrawalDraft = fields.check((context) => {
  const { because, reason } = context.value;
  if (because !== 'OTHER' || reason?.trim()) return;
  const message = 'Enter why it should not stand here';
  context.issues.push({ code: 'custom', message, path: ['reason'], input: context.value, continue: true });
});
