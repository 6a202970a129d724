import { newId } from '../src/platform/ids.js';
import type { AuditExpectation, AuditScene } from './audit-scene.js';

const purpose = 'Answering a letter from her aunt';
const opened = {
  children: ({ council }: AuditScene) => ({ [council.children.mine]: 'OPENED' as const }),
  records: ({ feedback }: AuditScene) => [feedback],
};

/** By a partner who was asked about it, and shown what was said. */
const shown = { ...opened, records: ({ question }: AuditScene) => [question] };

/** What is seen while somebody answers what a child said, in the order in which it happens. */
export const answerLines: Readonly<Record<string, AuditExpectation>> = {
  // Before anything is decided or told after it: then it stands there no more.
  repliesToMe: {
    as: 'PRACTITIONER',
    children: ({ council }) => ({ [council.children.mine]: 'LISTED' }),
    records: ({ repliedTo }) => [repliedTo],
  },
  chain: {
    as: 'QUALITY_ASSURANCE',
    variables: ({ feedback }) => ({ feedbackId: feedback, purpose }),
    ...opened,
    purpose,
  },
  answerOptions: {
    as: 'PRACTITIONER',
    variables: ({ feedback }) => ({ feedbackId: feedback }),
    children: ({ council }) => ({ [council.children.mine]: 'LISTED' }),
    records: ({ feedback }) => [feedback],
  },
  answerTogether: {
    as: 'PRACTITIONER',
    variables: ({ feedback }) => ({ feedbackId: feedback }),
    children: ({ council }) => ({ [council.children.mine]: 'LISTED' }),
    records: ({ feedback }) => [feedback],
  },
  promiseAction: {
    as: 'PRACTITIONER',
    variables: ({ feedback, decision, plan }) => ({
      input: { clientId: newId(), decisionId: decision, feedbackId: feedback, actionId: plan.actions[0] },
    }),
    ...opened,
  },
  finishTask: {
    as: 'PRACTITIONER',
    variables: ({ feedback, task }) => ({
      input: { clientId: newId(), feedbackId: feedback, taskId: task, version: 1, whatWasDone: 'Rang' },
    }),
    ...opened,
  },
  reopenTask: {
    as: 'PRACTITIONER',
    variables: ({ feedback, task }) => ({
      input: { clientId: newId(), feedbackId: feedback, taskId: task, version: 2, why: 'They never rang back' },
    }),
    ...opened,
  },
  recordTellingBack: {
    as: 'PRACTITIONER',
    variables: ({ feedback, decision }) => ({
      input: {
        clientId: newId(),
        decisionId: decision,
        feedbackId: feedback,
        toldOn: '2026-11-24',
        result: 'ASKED_NOT',
      },
    }),
    ...opened,
  },
  takeBackWords: {
    as: 'PRACTITIONER',
    variables: ({ undecided }) => ({
      input: {
        clientId: newId(),
        feedbackId: undecided,
        takenBackOn: '2026-11-24',
        reason: 'I do not want that any more',
      },
    }),
    ...opened,
    records: ({ undecided }) => [undecided],
  },
  // Before anything else is asked: it names each question.
  askedOfMe: {
    as: 'PARTNER',
    children: ({ council }) => ({ [council.children.mine]: 'LISTED' }),
    records: ({ question, unanswered, repliedTo }) => [question, unanswered, repliedTo],
  },
  partnerQuestions: {
    as: 'PRACTITIONER',
    variables: ({ feedback }) => ({ feedbackId: feedback }),
    ...opened,
  },
  partnersToAsk: {
    as: 'PRACTITIONER',
    variables: ({ feedback, statement }) => ({ feedbackId: feedback, statementId: statement }),
    ...opened,
  },
  askPartner: {
    as: 'PRACTITIONER',
    variables: ({ council, feedback, statement }) => ({
      input: {
        clientId: newId(),
        feedbackId: feedback,
        statementId: statement,
        partnerId: council.users.PARTNER.userId,
        question: 'And at the club?',
        showsWords: false,
      },
    }),
    ...opened,
  },
  takeBackQuestion: {
    as: 'PRACTITIONER',
    variables: ({ feedback, unanswered }) => ({ feedbackId: feedback, questionId: unanswered }),
    ...opened,
  },
  questionAskedOfMe: {
    as: 'PARTNER',
    variables: ({ question }) => ({ id: question }),
    ...shown,
  },
  replyToQuestion: {
    as: 'PARTNER',
    variables: ({ question }) => ({ input: { clientId: newId(), questionId: question, reply: 'There too' } }),
    ...shown,
  },
  recordDecision: {
    as: 'PRACTITIONER',
    variables: ({ feedback, decision }) => ({
      input: {
        clientId: newId(),
        feedbackIds: [feedback],
        outcome: 'CHANGED',
        reason: 'You get a dog.',
        replaces: decision,
        correction: 'The landlord agreed',
      },
    }),
    ...opened,
  },
};
