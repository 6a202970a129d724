import * as z from 'zod/mini';

const emailShape = /^[^\s@]+@[^\s@]+$/;

/** The council's first administrator. */
export const setupDraft = z.object({
  name: z.string().check(z.refine((text) => text.trim() !== '', 'Enter your full name')),
  email: z
    .string()
    .check(
      z.refine(
        (text) => emailShape.test(text.trim()),
        'Enter an email address in the correct format, like name@example.org',
      ),
    ),
  password: z.string().check(z.minLength(12, 'Password must be 12 characters or more')),
});
