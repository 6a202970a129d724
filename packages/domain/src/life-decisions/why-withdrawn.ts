/** Why a decision that somebody wrote down should not stand here. */
export const WhyWithdrawn = {
  WRONG_CHILD: 'WRONG_CHILD',
  TWICE: 'TWICE',
  NOT_DECIDED: 'NOT_DECIDED',
  OTHER: 'OTHER',
} as const;
export type WhyWithdrawn = keyof typeof WhyWithdrawn;

export const whyWithdrawn: readonly WhyWithdrawn[] = Object.values(WhyWithdrawn);

export const whyWithdrawnLabels: Readonly<Record<WhyWithdrawn, string>> = {
  WRONG_CHILD: 'It is about another child',
  TWICE: 'It was written down twice',
  NOT_DECIDED: 'It was not decided, or will not happen',
  OTHER: 'Another reason',
};
