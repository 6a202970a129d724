import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { signInDraft } from './new-account.js';

/** More devices than anybody signs in with; the database holds to it too. */
export const mostPasskeys = 10;

/** What its owner calls a passkey, to know it again. */
export const passkeyNameDraft = z.object({
  name: z
    .string()
    .check(atMost(longest.code), z.trim(), z.minLength(1, 'Give this passkey a name by which you will know it again')),
});

/** The same with what is asked for besides, before a device makes one. Whether it is right, only the API knows. */
export const newPasskeyDraft = z.extend(passkeyNameDraft, {
  password: signInDraft.shape.password,
  code: z.string().check(atMost(longest.code)),
});
export type NewPasskeyDraft = z.output<typeof newPasskeyDraft>;
