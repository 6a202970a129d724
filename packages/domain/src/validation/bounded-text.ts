import * as z from 'zod/mini';
import { textProblem, tooMany } from './check-text.js';
import { longest } from './text-lengths.js';

/** What is said where a number is missing that the form gave itself, or was given: nobody can write it there. */
export const lostNumber = 'This form lost its number. Copy the words, then open a new form';

/** The number of a form, and of what it is about. */
export function formId() {
  return z.string(lostNumber).check(atMost(longest.id), z.minLength(1, lostNumber));
}

/** The text fits, and can be kept: the sentence is the one that the API says. Put it before anything that trims. */
export function atMost(longest: number) {
  return z.check<string>((context) => {
    const message = textProblem(context.value, longest);
    if (message !== null) context.issues.push({ code: 'custom', message, input: context.value, continue: true });
  });
}

/** The list has no more entries than this. */
export function entriesAtMost(most: number) {
  return z.check<readonly unknown[]>((context) => {
    const message = tooMany(context.value.length, most);
    if (message !== null) context.issues.push({ code: 'custom', message, input: context.value, continue: true });
  });
}
