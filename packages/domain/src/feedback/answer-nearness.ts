/** What joins other words to those that are being decided about: why one decision may answer both. */
export const AnswerNearness = {
  SAME_CHILD: 'SAME_CHILD',
  SIBLING: 'SIBLING',
  THEME: 'THEME',
  OCCASION: 'OCCASION',
} as const;
export type AnswerNearness = keyof typeof AnswerNearness;

export const nearnessLabels: Readonly<Record<AnswerNearness, string>> = {
  SAME_CHILD: 'the same child',
  SIBLING: 'a brother or sister',
  THEME: 'the same theme',
  OCCASION: 'the same occasion',
};
