import { type Role, roles } from '@heard/domain/access/roles';

const recordReaders = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'QUALITY_ASSURANCE',
  'CHILDRENS_RIGHTS',
  'LEADERSHIP',
] as const;
const figureReaders = [...recordReaders, 'PARTNER', 'ELECTED_MEMBER'] as const;
const recorders = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'COMPLAINTS_MANAGER',
  'CHILDRENS_RIGHTS',
  'PARTNER',
] as const;

const movers = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'COMPLAINTS_MANAGER',
  'QUALITY_ASSURANCE',
  'CHILDRENS_RIGHTS',
  'LEADERSHIP',
] as const;

const complaintReaders = ['TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'CHILDRENS_RIGHTS'] as const;
const thankers = ['PRACTITIONER', ...complaintReaders] as const;

const answerers = ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP'] as const;

const listReaders = [...movers, 'PARTNER'] as const;

/** Who may call an operation at all. Written by hand a second time: the test holds it against the product. */
export const accessTable: Readonly<Record<string, 'anyone' | 'signed-in' | readonly Role[]>> = {
  councilTime: 'anyone',
  me: 'anyone',
  signInOptions: 'anyone',
  signIn: 'anyone',
  signOut: 'anyone',
  recordExport: 'signed-in',
  createFirstAdministrator: 'anyone',
  children: listReaders,
  caseload: listReaders,
  caseloadSummary: listReaders,
  child: recordReaders,
  childTimeline: recordReaders,
  childVoice: recordReaders,
  feedback: recordReaders,
  feedbackOptions: recorders,
  groupFeedback: recordReaders,
  recordFeedback: recorders,
  answerConsent: ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS'],
  chain: recordReaders,
  answerOptions: answerers,
  finishTask: answerers,
  promiseAction: answerers,
  reopenTask: answerers,
  recordDecision: answerers,
  recordTellingBack: answerers,
  participation: figureReaders,
  participationOptions: figureReaders,
  participationGrid: recordReaders,
  participationCodes: recordReaders,
  feedbackByStream: figureReaders,
  tellingsOfStream: recordReaders,
  reviewPreparation: recordReaders,
  reviewsInDoubt: recordReaders,
  complaint: complaintReaders,
  complaints: complaintReaders,
  caseChild: ['COMPLAINTS_MANAGER'],
  recordComplaint: ['COMPLAINTS_MANAGER'],
  answerComplaint: ['COMPLAINTS_MANAGER'],
  extendComplaint: ['COMPLAINTS_MANAGER'],
  correctComplaint: ['COMPLAINTS_MANAGER'],
  endComplaint: ['COMPLAINTS_MANAGER'],
  recordLearning: ['COMPLAINTS_MANAGER'],
  shareComplaint: ['COMPLAINTS_MANAGER'],
  takeBackShare: ['COMPLAINTS_MANAGER'],
  complaintSharing: ['COMPLAINTS_MANAGER'],
  complaintNotices: ['PRACTITIONER'],
  complaintLearning: ['COMPLAINTS_MANAGER', 'QUALITY_ASSURANCE'],
  complaintsByQuarter: ['COMPLAINTS_MANAGER', 'LEADERSHIP', 'ELECTED_MEMBER'],
  complimentsByQuarter: ['COMPLAINTS_MANAGER', 'LEADERSHIP', 'ELECTED_MEMBER'],
  representationSplits: ['COMPLAINTS_MANAGER', 'LEADERSHIP', 'ELECTED_MEMBER'],
  overdueComplaints: ['COMPLAINTS_MANAGER', 'LEADERSHIP'],
  complaintOptions: thankers,
  compliments: thankers,
  recordCompliment: thankers,
  plans: roles,
  board: roles,
  action: roles,
  moveAction: movers,
  addEvidence: movers,
  sayWhatChanged: movers,
  explainBlock: movers,
  boardChanged: roles,
  checkReturn: ['QUALITY_ASSURANCE'],
  importReturn: ['QUALITY_ASSURANCE'],
  importRuns: ['QUALITY_ASSURANCE'],
  importRun: ['QUALITY_ASSURANCE'],
  importFindings: ['QUALITY_ASSURANCE'],
  importProgress: ['QUALITY_ASSURANCE'],
};
