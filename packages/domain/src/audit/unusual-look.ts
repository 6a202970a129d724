import * as z from 'zod/mini';
import { isPlainDate } from '../calendar/plain-date.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { UnusualRule } from './unusual-access.js';

const id = z.string().check(atMost(longest.id), z.minLength(1));
const noWord = 'Enter what you found, for example: was on duty that night';

/** That somebody looked at what one person opened on one day under one rule, and what they found. */
export const unusualLookDraft = z.object({
  clientId: id,
  rule: z.enum(UnusualRule),
  /** Whose openings these were: their account. */
  actorId: id,
  day: z.string().check(z.refine(isPlainDate, 'There is no such day')),
  word: z.string(noWord).check(atMost(longest.sentence), z.trim(), z.minLength(1, noWord)),
});
export type UnusualLookDraft = z.output<typeof unusualLookDraft>;
