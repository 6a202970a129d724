import * as z from 'zod/mini';

const emailShape = /^[^\s@]+@[^\s@]+$/;

/** What must be there before the API is asked at all. Whether it is right, only the API knows. */
export const signInDraft = z.object({
  email: z.string().check(
    z.minLength(1, 'Enter your email address'),
    z.refine(
      (text) => text === '' || emailShape.test(text.trim()),
      'Enter an email address in the correct format, like name@example.org',
    ),
  ),
  password: z.string().check(z.minLength(1, 'Enter your password')),
});
