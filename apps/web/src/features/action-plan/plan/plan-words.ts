/** Shown with the first paint: see first-page/first-words.ts. */
export const planWords = {
  title: 'Action plan',
  lead: 'What we promised children and young people, who sees to it, and how far each promise has come.',
} as const;
