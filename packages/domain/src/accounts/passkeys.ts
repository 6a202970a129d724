import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

/** More devices than anybody signs in with; the database holds to it too. */
export const mostPasskeys = 10;

/** What its owner calls a passkey, to know it again. */
export const passkeyNameDraft = z.object({
  name: z
    .string()
    .check(atMost(longest.code), z.trim(), z.minLength(1, 'Give this passkey a name by which you will know it again')),
});
export type PasskeyNameDraft = z.input<typeof passkeyNameDraft>;
