import * as z from 'zod/mini';

const emailShape = /^[^\s@]+@[^\s@]+$/;
const mostOfPassword = 200;

const email = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Enter your email address'),
    z.maxLength(320, 'Email address must be 320 characters or fewer'),
    z.regex(emailShape, 'Enter an email address in the correct format, like name@example.org'),
  );

/** What somebody types to sign in. Whether it is right, only the API knows. */
export const signInDraft = z.object({
  email,
  password: z
    .string()
    .check(
      z.minLength(1, 'Enter your password'),
      z.maxLength(mostOfPassword, `Password must be ${mostOfPassword} characters or fewer`),
    ),
});
export type SignInDraft = z.input<typeof signInDraft>;

/** The account of a council's first administrator. */
export const administratorDraft = z.object({
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Enter your full name'),
      z.maxLength(200, 'Full name must be 200 characters or fewer'),
    ),
  email,
  password: z
    .string()
    .check(
      z.minLength(12, 'Password must be 12 characters or more'),
      z.maxLength(mostOfPassword, `Password must be ${mostOfPassword} characters or fewer`),
    ),
});

/** The same, sent with the one-time address that was shown when Heard started. */
export const firstAdministratorDraft = z.extend(administratorDraft, {
  token: z.string().check(z.minLength(1, 'Use the whole address that was shown when Heard started')),
});
export type FirstAdministratorDraft = z.input<typeof firstAdministratorDraft>;
