import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { signInDraft } from './new-account.js';

/** What a code is of: an app on a phone, or the list that was shown once. */
export type CodeKind = 'APP' | 'RECOVERY';

/** As it is compared: without the spaces, hyphens and capitals of whoever copies it from paper. */
export function plainCode(typed: string): string {
  return typed.replaceAll(/[\s-]/gu, '').toLowerCase();
}

export function codeKind(plain: string): CodeKind | null {
  if (/^\d{6}$/.test(plain)) return 'APP';
  return /^[a-z2-9]{10}$/.test(plain) ? 'RECOVERY' : null;
}

/** No letter or digit that looks like another one on paper, and no vowel that makes a word. */
export const lettersOfCodes = 'bcdfghjkmnpqrstvwxz23456789';
export const howManyCodes = 10;

/** "bcdfg-hjkmn", to be read from paper. */
export function shownCode(plain: string): string {
  return `${plain.slice(0, 5)}-${plain.slice(5)}`;
}

export const noCode = 'Enter the six digits that your app shows now, or one of your recovery codes';

const code = z.string().check(
  atMost(longest.code),
  z.refine((typed) => codeKind(plainCode(typed)) !== null, noCode),
);

/** A code, once somebody is signed in. */
export const codeDraft = z.object({ code });

/** What somebody types to sign in, with the code that the second step asks for. */
export const secondStepDraft = z.extend(signInDraft, { code: z.optional(z.nullable(code)) });
export type SecondStepDraft = z.input<typeof secondStepDraft>;
