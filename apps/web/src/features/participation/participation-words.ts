/** Shown with the first paint: see first-page/first-words.ts. */
export const participationWords = {
  title: 'Participation',
  lead: 'How often children have their say in the reviews of their care, and which children are heard less often.',
} as const;
