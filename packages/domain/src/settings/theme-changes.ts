/** What somebody did to a theme. */
export const ThemeChangeKind = {
  MADE: 'MADE',
  CHANGED: 'CHANGED',
  RETIRED: 'RETIRED',
  OFFERED_AGAIN: 'OFFERED_AGAIN',
  MERGED: 'MERGED',
  SEPARATED: 'SEPARATED',
} as const;
export type ThemeChangeKind = keyof typeof ThemeChangeKind;

/** What became of a theme that somebody proposed. */
export const ProposalOutcome = { TAKEN: 'TAKEN', REFUSED: 'REFUSED' } as const;
export type ProposalOutcome = keyof typeof ProposalOutcome;
