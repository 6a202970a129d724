import * as z from 'zod/mini';

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What somebody types to sign in. */
export const signInDraft = z.object({
  email: z.string().check(z.trim(), z.minLength(1, 'Enter your email address')),
  password: z.string().check(z.minLength(1, 'Enter your password')),
});
export type SignInDraft = z.input<typeof signInDraft>;

/** The first administrator of a council that starts without demo data. */
export const firstAdministratorDraft = z.object({
  token: z.string().check(z.minLength(1, 'Use the whole address that was shown when Heard started')),
  name: z
    .string()
    .check(z.trim(), z.minLength(1, 'Enter your name'), z.maxLength(200, 'Name must be 200 characters or fewer')),
  email: z
    .string()
    .check(z.trim(), z.regex(email, 'Enter an email address in the correct format, like name@example.gov.uk')),
  password: z
    .string()
    .check(
      z.minLength(12, 'Password must be at least 12 characters. Three random words work well'),
      z.maxLength(200, 'Password must be 200 characters or fewer'),
    ),
});
export type FirstAdministratorDraft = z.input<typeof firstAdministratorDraft>;
