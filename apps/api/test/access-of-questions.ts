const askers = ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP'] as const;
const asked = ['PARTNER'] as const;

/** Who may ask a partner, and who replies, written by hand a second time. */
export const questionAccess = {
  partnersToAsk: askers,
  askPartner: askers,
  takeBackQuestion: askers,
  repliesToMe: askers,
  askedOfMe: asked,
  questionAskedOfMe: asked,
  replyToQuestion: asked,
} as const;
