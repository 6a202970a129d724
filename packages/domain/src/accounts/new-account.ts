import * as z from 'zod/mini';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { emailText } from './email-text.js';

const email = emailText('Enter your email address');

/** What somebody types to sign in. Whether it is right, only the API knows. */
export const signInDraft = z.object({
  email,
  password: z.string().check(atMost(longest.password), z.minLength(1, 'Enter your password')),
});
export type SignInDraft = z.input<typeof signInDraft>;

const password = z.string().check(atMost(longest.password), z.minLength(12, 'Password must be 12 characters or more'));

/** A password that somebody chooses. */
export const chosenPasswordDraft = z.object({ password });

/** A new password in place of one's own. */
export const changedPasswordDraft = z.object({
  currentPassword: z
    .string()
    .check(atMost(longest.password), z.minLength(1, 'Enter the password that you sign in with now')),
  newPassword: password,
});
export type ChangedPasswordDraft = z.input<typeof changedPasswordDraft>;

/** A password that somebody chooses, with the link that they were sent or given. */
export const passwordByLinkDraft = z.extend(chosenPasswordDraft, {
  token: z.string().check(atMost(longest.token), z.minLength(1, 'Use the whole link')),
});
export type PasswordByLinkDraft = z.input<typeof passwordByLinkDraft>;

/** Where a link for a new password is to be sent. */
export const passwordResetDraft = z.object({ email });
export type PasswordResetDraft = z.input<typeof passwordResetDraft>;

/** The account of a council's first administrator. */
export const administratorDraft = z.object({
  name: z.string().check(atMost(longest.name), z.trim(), z.minLength(1, 'Enter your full name')),
  email,
  password,
});

/** The same, sent with the one-time address that was shown when Heard started. */
export const firstAdministratorDraft = z.extend(administratorDraft, {
  token: z
    .string()
    .check(atMost(longest.token), z.minLength(1, 'Use the whole address that was shown when Heard started')),
});
export type FirstAdministratorDraft = z.input<typeof firstAdministratorDraft>;
