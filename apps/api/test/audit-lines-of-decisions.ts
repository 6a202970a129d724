import { newId } from '../src/platform/ids.js';
import type { AuditExpectation, AuditScene } from './audit-scene.js';

const purpose = 'Answering a letter from her aunt';
const opened = { children: ({ council }: AuditScene) => ({ [council.children.mine]: 'OPENED' as const }) };
const ofDecision = { ...opened, records: ({ lifeDecision }: AuditScene) => [lifeDecision] };

/** What is seen of decisions about a child's life, and written down of them. */
export const decisionLines: Readonly<Record<string, AuditExpectation>> = {
  lifeDecisions: {
    as: 'LEADERSHIP',
    variables: ({ council }) => ({ childId: council.children.mine, purpose }),
    ...opened,
    purpose,
  },
  decisionsWithoutAsking: {
    as: 'PRACTITIONER',
    children: ({ council }) => ({ [council.children.mine]: 'LISTED' }),
  },
  wordsBefore: {
    as: 'PRACTITIONER',
    variables: ({ lifeDecision }) => ({ lifeDecisionId: lifeDecision }),
    ...opened,
    records: ({ lifeDecision, feedback, undecided, unshown }) => [lifeDecision, feedback, undecided, unshown],
  },
  askedBefore: { as: 'LEADERSHIP' },
  recordLifeDecision: {
    as: 'PRACTITIONER',
    variables: ({ council }) => ({
      input: {
        clientId: newId(),
        childId: council.children.mine,
        kind: 'FAMILY_TIME',
        what: 'Every week',
        tookEffectOn: '2026-11-24',
      },
    }),
    ...opened,
    recordOfAnswer: true,
  },
  correctLifeDecision: {
    as: 'PRACTITIONER',
    variables: ({ lifeDecision }) => ({
      input: {
        clientId: newId(),
        lifeDecisionId: lifeDecision,
        seen: 0,
        kind: 'SCHOOL',
        what: 'Yet another school',
        tookEffectOn: '2026-11-24',
        reason: 'Misheard',
      },
    }),
    ...ofDecision,
  },
  recordAskedBefore: {
    as: 'PRACTITIONER',
    variables: ({ lifeDecision }) => ({
      input: {
        clientId: newId(),
        lifeDecisionId: lifeDecision,
        seen: 0,
        answer: 'NO',
        why: 'MISSED',
        words: 'Nobody thought of it',
      },
    }),
    ...ofDecision,
  },
  recordDecisionTold: {
    as: 'PRACTITIONER',
    variables: ({ lifeDecision }) => ({
      input: { clientId: newId(), lifeDecisionId: lifeDecision, seen: 0, result: 'ASKED_NOT', toldOn: '2026-11-24' },
    }),
    ...ofDecision,
  },
  // The last: nothing more is said of it afterwards.
  withdrawLifeDecision: {
    as: 'PRACTITIONER',
    variables: ({ lifeDecision }) => ({
      input: { clientId: newId(), lifeDecisionId: lifeDecision, seen: 1, because: 'TWICE' },
    }),
    ...ofDecision,
  },
};
