import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

const emailShape = /^[^\s@]+@[^\s@]+$/;

/** Letters as on a keyboard here, also with accents: another alphabet has some that look the same and are not. */
export function isPlainAddress(email: string): boolean {
  return /^[\x21-\x7e]*$/.test(email.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
}

/**
 * An email address, without the space around it and in the one form that Unicode has for it: two ways of typing a letter
 * with an accent make one address. The sentence is for an empty one.
 */
export function emailText(missing: string) {
  return z
    .string()
    .check(
      atMost(longest.email),
      z.trim(),
      z.normalize('NFKC'),
      z.minLength(1, missing),
      z.regex(emailShape, 'Enter an email address in the correct format, like name@example.org'),
    );
}
