import * as z from 'zod/mini';
import { atMost, formId } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

/** How somebody of another agency is joined to a child whom they serve. */
export const servingKinds = ['PARTNER_WORKER', 'ADVOCATE', 'INDEPENDENT_VISITOR'] as const;

const noPartner = 'Choose whom you ask';
const noQuestion = 'Enter your question';
const noReply = 'Enter your reply';
const id = formId();

/** A question about one thing that a child said, to one named person of another agency who serves the child. */
export const askPartnerDraft = z.object({
  clientId: id,
  feedbackId: id,
  statementId: id,
  partnerId: z.string(noPartner).check(atMost(longest.id), z.minLength(1, noPartner)),
  question: z.string(noQuestion).check(atMost(longest.explanation), z.trim(), z.minLength(1, noQuestion)),
  /** Whether they read what was said as well. Without it they read the question alone. */
  showsWords: z.boolean('Say whether they read the child’s words'),
});

export type AskPartnerDraft = z.output<typeof askPartnerDraft>;

/** What the person who was asked says to it, once. */
export const partnerReplyDraft = z.object({
  clientId: id,
  questionId: id,
  reply: z.string(noReply).check(atMost(longest.passage), z.trim(), z.minLength(1, noReply)),
});

export type PartnerReplyDraft = z.output<typeof partnerReplyDraft>;
