const recorders = ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS'] as const;
const sayers = [...recorders, 'LEADERSHIP'] as const;
const recordReaders = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'QUALITY_ASSURANCE',
  'CHILDRENS_RIGHTS',
  'LEADERSHIP',
] as const;

/** Who may record what adults decide about a child’s life, and say whether they asked; written by hand a second time. */
export const lifeDecisionAccess = {
  lifeDecisions: recordReaders,
  decisionsWithoutAsking: recordReaders,
  wordsBefore: sayers,
  askedBefore: ['QUALITY_ASSURANCE', 'LEADERSHIP'],
  recordLifeDecision: recorders,
  correctLifeDecision: recorders,
  withdrawLifeDecision: recorders,
  recordAskedBefore: sayers,
  recordDecisionTold: sayers,
} as const;
