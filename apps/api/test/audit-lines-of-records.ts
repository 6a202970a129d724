import { newId } from '../src/platform/ids.js';
import type { AuditExpectation, AuditScene } from './audit-scene.js';
import { complaintInput } from './complaints.js';

const purpose = 'Answering a letter from her aunt';
const mine =
  (depth: 'LISTED' | 'OPENED') =>
  ({ council }: AuditScene) => ({ [council.children.mine]: depth });

/** What is seen of children. */
export const childLines: Readonly<Record<string, AuditExpectation>> = {
  children: {
    as: 'PRACTITIONER',
    variables: () => ({ search: ' amber ' }),
    children: mine('LISTED'),
    searched: 'amber',
  },
  caseload: { as: 'PRACTITIONER', variables: () => ({ onlyOwn: true }), children: mine('LISTED') },
  caseloadSummary: { as: 'PRACTITIONER' },
  child: {
    as: 'LEADERSHIP',
    variables: ({ council }) => ({ id: council.children.mine, purpose }),
    children: mine('OPENED'),
    purpose,
  },
  childVoice: {
    as: 'PRACTITIONER',
    variables: ({ council }) => ({ childId: council.children.mine }),
    children: mine('OPENED'),
  },
  childTimeline: {
    as: 'QUALITY_ASSURANCE',
    variables: ({ council }) => ({ childId: council.children.mine, purpose }),
    children: mine('OPENED'),
    purpose,
  },
  feedback: {
    as: 'PRACTITIONER',
    variables: ({ feedback }) => ({ id: feedback }),
    children: mine('OPENED'),
    records: ({ feedback }) => [feedback],
  },
  groupFeedback: { as: 'CHILDRENS_RIGHTS', records: ({ group }) => [group] },
  feedbackOptions: {
    as: 'PRACTITIONER',
    variables: ({ council }) => ({ childId: council.children.mine }),
    children: mine('LISTED'),
  },
  recordFeedback: {
    as: 'PRACTITIONER',
    variables: ({ council }) => ({
      input: { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-20', words: 'I was heard.' },
    }),
    children: mine('OPENED'),
    recordOfAnswer: true,
  },
  answerConsent: {
    as: 'PRACTITIONER',
    variables: ({ feedback }) => ({
      input: {
        clientId: newId(),
        feedbackId: feedback,
        version: 0,
        consents: [{ use: 'TRAINING', given: false, basis: 'COMPETENT_CHILD' }],
      },
    }),
    children: mine('OPENED'),
    records: ({ feedback }) => [feedback],
  },
};

/** What is seen of complaints, in the order in which it happens. */
export const complaintLines: Readonly<Record<string, AuditExpectation>> = {
  complaint: {
    as: 'COMPLAINTS_MANAGER',
    variables: ({ complaint }) => ({ id: complaint }),
    children: mine('OPENED'),
    records: ({ complaint }) => [complaint],
  },
  complaints: {
    as: 'COMPLAINTS_MANAGER',
    variables: () => ({ search: 'amber' }),
    children: mine('LISTED'),
    records: ({ complaint, openComplaint }) => [complaint, openComplaint],
    searched: 'amber',
  },
  caseChild: {
    as: 'COMPLAINTS_MANAGER',
    variables: () => ({ reference: 'vc-1001', reason: purpose }),
    children: mine('LISTED'),
    purpose,
    searched: 'vc-1001',
  },
  recordComplaint: {
    as: 'COMPLAINTS_MANAGER',
    variables: () => ({ input: complaintInput({ childReference: 'VC-1001' }) }),
    children: mine('OPENED'),
    recordOfAnswer: true,
  },
  extendComplaint: {
    as: 'COMPLAINTS_MANAGER',
    variables: ({ openComplaint }) => ({ input: { id: openComplaint, version: 1, reason: 'COMPLEX' } }),
    children: mine('OPENED'),
    records: ({ openComplaint }) => [openComplaint],
  },
  answerComplaint: {
    as: 'COMPLAINTS_MANAGER',
    variables: ({ openComplaint }) => ({
      input: {
        id: openComplaint,
        version: 2,
        respondedOn: '2026-11-24',
        finding: 'UPHELD',
        responseSummary: 'We are sorry.',
      },
    }),
    children: mine('OPENED'),
    records: ({ openComplaint }) => [openComplaint],
  },
  complaintLearning: { as: 'QUALITY_ASSURANCE', records: ({ openComplaint }) => [openComplaint] },
  correctComplaint: {
    as: 'COMPLAINTS_MANAGER',
    variables: ({ complaint }) => ({
      input: {
        id: complaint,
        version: 1,
        fromWhom: 'FOSTER_CARER',
        childReference: 'VC-1001',
        reason: 'She is his carer',
      },
    }),
    children: mine('OPENED'),
    records: ({ complaint }) => [complaint],
  },
  endComplaint: {
    as: 'COMPLAINTS_MANAGER',
    variables: ({ complaint }) => ({
      input: {
        id: complaint,
        version: 2,
        endKind: 'WITHDRAWN',
        endedOn: '2026-11-24',
        endReason: 'It is sorted',
        endSaidBy: 'Herself',
      },
    }),
    children: mine('OPENED'),
    records: ({ complaint }) => [complaint],
  },
  recordLearning: {
    as: 'COMPLAINTS_MANAGER',
    variables: ({ openComplaint }) => ({ input: { id: openComplaint, version: 3, learnt: 'Ring first' } }),
    children: mine('OPENED'),
    records: ({ openComplaint }) => [openComplaint],
  },
  complaintNotices: { as: 'PRACTITIONER', children: mine('LISTED'), records: ({ share }) => [share] },
  complaintSharing: {
    as: 'COMPLAINTS_MANAGER',
    variables: ({ complaint }) => ({ id: complaint }),
    children: mine('OPENED'),
    records: ({ complaint }) => [complaint],
  },
  shareComplaint: {
    as: 'COMPLAINTS_MANAGER',
    variables: ({ complaint, council }) => ({
      input: { id: complaint, userId: council.users.PRACTITIONER.userId, althoughAboutThem: false },
    }),
    children: mine('OPENED'),
    records: ({ complaint }) => [complaint],
  },
  takeBackShare: {
    as: 'COMPLAINTS_MANAGER',
    variables: ({ complaint, share }) => ({ input: { id: complaint, shareId: share } }),
    children: mine('OPENED'),
    records: ({ complaint }) => [complaint],
  },
  complaintsByQuarter: { as: 'LEADERSHIP' },
  complimentsByQuarter: { as: 'LEADERSHIP' },
  representationSplits: { as: 'LEADERSHIP', variables: () => ({ kind: 'COMPLAINT' }) },
  overdueComplaints: { as: 'LEADERSHIP' },
  complaintOptions: { as: 'COMPLAINTS_MANAGER' },
  compliments: { as: 'PRACTITIONER', records: ({ compliment }) => [compliment] },
  recordCompliment: {
    as: 'PRACTITIONER',
    variables: () => ({ input: { receivedOn: '2026-11-20', summary: 'She rang back.', fromWhom: 'PARENT' } }),
    recordOfAnswer: true,
  },
};
