/** Shown with the first paint: see first-page/first-words.ts. */
export const signInWords = {
  title: 'Sign in',
  lead: 'Heard keeps what children tell us, and what we did about it.',
} as const;

/** The same in a demo, where everybody is invented. */
export const demoSignInWords = {
  title: signInWords.title,
  lead: 'This is a demo council with invented children. Choose whose day you want to see.',
} as const;
