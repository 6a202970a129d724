const searchers = ['QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR'] as const;

/** Who may look into the audit log, written by hand a second time. */
export const accessOfAudit = {
  accessLog: [
    'PRACTITIONER',
    'TEAM_MANAGER',
    'REVIEWING_OFFICER',
    'COMPLAINTS_MANAGER',
    'QUALITY_ASSURANCE',
    'CHILDRENS_RIGHTS',
    'LEADERSHIP',
    'ADMINISTRATOR',
  ],
  auditSeal: searchers,
  unusualAccess: searchers,
  unusualToLookAt: searchers,
  markLookedAt: searchers,
} as const;
