import { newId } from '../src/platform/ids.js';
import type { AuditExpectation, AuditScene } from './audit-scene.js';

const purpose = 'Answering a letter from her aunt';
const opened = {
  children: ({ council }: AuditScene) => ({ [council.children.mine]: 'OPENED' as const }),
  records: ({ feedback }: AuditScene) => [feedback],
};

/** What is seen while somebody answers what a child said, in the order in which it happens. */
export const answerLines: Readonly<Record<string, AuditExpectation>> = {
  chain: {
    as: 'QUALITY_ASSURANCE',
    variables: ({ feedback }) => ({ feedbackId: feedback, purpose }),
    ...opened,
    purpose,
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
