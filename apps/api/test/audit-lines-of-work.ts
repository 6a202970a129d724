import { newId } from '../src/platform/ids.js';
import type { AuditExpectation, AuditScene } from './audit-scene.js';

const listed = { children: ({ council }: AuditScene) => ({ [council.children.mine]: 'LISTED' as const }) };

/** What is seen of what waits, before anybody has told what was decided. */
export const workLines: Readonly<Record<string, AuditExpectation>> = {
  workList: { as: 'PRACTITIONER', variables: () => ({ whose: 'MINE' }), ...listed },
  breaks: { as: 'PRACTITIONER', ...listed },
  workTotals: { as: 'LEADERSHIP' },
  workByPerson: { as: 'TEAM_MANAGER' },
  workByTeam: { as: 'LEADERSHIP' },
  chainFigures: { as: 'LEADERSHIP' },
  comingReviews: { as: 'REVIEWING_OFFICER' },
  unreadWords: { as: 'TEAM_MANAGER', ...listed },
  cameOfMine: { as: 'PARTNER' },
  covers: { as: 'TEAM_MANAGER' },
  workCandidates: {
    as: 'TEAM_MANAGER',
    variables: ({ feedback }) => ({ feedbackId: feedback }),
    ...listed,
    records: ({ feedback }) => [feedback],
  },
  setCover: {
    as: 'PRACTITIONER',
    variables: () => ({ input: { clientId: newId(), startsOn: '2026-12-21', endsOn: '2026-12-24' } }),
  },
  closeUnshown: {
    as: 'TEAM_MANAGER',
    variables: ({ unshown }) => ({
      input: { clientId: newId(), feedbackId: unshown, reason: 'Whoever did it has left' },
    }),
    ...listed,
    records: ({ unshown }) => [unshown],
  },
  giveWork: {
    as: 'TEAM_MANAGER',
    variables: ({ feedback, council }) => ({
      input: {
        clientId: newId(),
        feedbackId: feedback,
        fromUserId: council.users.PRACTITIONER.userId,
        toUserId: council.users.TEAM_MANAGER.userId,
        reason: 'On leave until Monday',
        version: 1,
      },
    }),
    ...listed,
    records: ({ feedback }) => [feedback],
  },
  breakRules: { as: 'ADMINISTRATOR' },
  changeBreakRules: {
    as: 'ADMINISTRATOR',
    variables: () => ({
      input: {
        clientId: newId(),
        kind: 'NOT_TOLD',
        version: 0,
        goesTo: 'TEAM_MANAGER',
        streams: [{ stream: 'ANY', days: 5, nextAfter: 3, lastAfter: 14 }],
        reason: 'The care council asked',
      },
    }),
  },
  settings: { as: 'ADMINISTRATOR' },
  recordsPastTime: { as: 'ADMINISTRATOR' },
  pastTimeList: { as: 'QUALITY_ASSURANCE', variables: () => ({ kind: 'OTHER_CHILDREN' }) },
  singleSignOn: { as: 'ADMINISTRATOR' },
  changeSingleSignOn: {
    as: 'ADMINISTRATOR',
    variables: () => ({
      input: {
        clientId: newId(),
        version: 0,
        passwords: 'EVERYBODY',
        makesAccounts: false,
        joinsByAddress: true,
        roleClaim: 'groups',
        addressClaim: 'email',
        lines: [],
        reason: 'Agreed with IT',
      },
    }),
  },
  changeSetting: {
    as: 'ADMINISTRATOR',
    variables: () => ({
      input: {
        clientId: newId(),
        key: 'session',
        version: 0,
        parts: [{ name: 'idleMinutes', texts: ['20'] }],
        reason: 'Devices are shared here',
      },
    }),
  },
  endCover: { as: 'PRACTITIONER', variables: ({ cover }) => ({ id: cover }) },
};
