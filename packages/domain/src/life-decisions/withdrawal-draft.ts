import * as z from 'zod/mini';
import { atMost, formId, lostNumber } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { WhyWithdrawn } from './why-withdrawn.js';

const id = formId();

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
