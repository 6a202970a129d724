const readers = ['TEAM_MANAGER', 'QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR'] as const;
const keepers = ['QUALITY_ASSURANCE'] as const;

/** Who may keep the list of themes, written by hand a second time. */
export const themeAccess = {
  themes: readers,
  proposedThemes: readers,
  makeTheme: keepers,
  changeTheme: keepers,
  moveTheme: keepers,
  retireTheme: keepers,
  mergeTheme: keepers,
  proposeTheme: ['TEAM_MANAGER'],
  answerProposal: keepers,
} as const;
