import * as z from 'zod/mini';
import { longest } from '../validation/text-lengths.js';
import { optionalText, requiredText } from './draft-parts.js';

/** What was learnt from a complaint and what changes, where something was: asked when it is answered or ends. */
export const learningFields = {
  learnt: optionalText(longest.passage),
  learningChange: optionalText(longest.passage),
};

/** The same written down later, or put into better words. */
export const learningDraft = z.object({
  learnt: requiredText('Enter what was learnt', longest.passage),
  learningChange: optionalText(longest.passage),
});

export type LearningDraft = z.input<typeof learningDraft>;
export type LearningFacts = z.output<typeof learningDraft>;
