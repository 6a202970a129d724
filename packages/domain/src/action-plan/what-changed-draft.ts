import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

/** What changed for children through an action, in the words of those who carry it. */
export const whatChangedDraft = z.object({
  actionId: z.string().check(atMost(longest.id)),
  whatChanged: z
    .string()
    .check(atMost(longest.explanation), z.trim(), z.minLength(1, 'Enter what changed for children')),
});
export type WhatChangedDraft = z.input<typeof whatChangedDraft>;
export type WhatChangedFacts = z.output<typeof whatChangedDraft>;
