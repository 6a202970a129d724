/** Shown with the first paint: see first-page/first-words.ts. */
export const childrenWords = {
  title: 'Children',
  lead: 'Every child can tell us how things are, and hears back what came of it.',
} as const;
