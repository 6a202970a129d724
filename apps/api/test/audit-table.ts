import { newId } from '../src/platform/ids.js';
import { answerLines } from './audit-lines-of-answers.js';
import { decisionLines } from './audit-lines-of-decisions.js';
import { childLines, complaintLines } from './audit-lines-of-records.js';
import { peopleLines } from './audit-lines-of-people.js';
import { themeLines } from './audit-lines-of-themes.js';
import { workLines } from './audit-lines-of-work.js';
import type { AuditExpectation, AuditScene } from './audit-scene.js';
import { makeReturn } from './return-files.js';

const quarter = () => ({ from: '2026-04-01', to: '2026-06-30' });
const figures: AuditExpectation = { as: 'QUALITY_ASSURANCE', variables: quarter };
const returned = () => makeReturn({ header: ['A1,F,10/05/2010,WBRI,,,'], reviews: ['A1,10/05/2010,05/06/2026,PN1'] });
const planFile = {
  name: 'plan.csv',
  content: Buffer.from('objective_no,action\n1,Write to children\n').toString('base64'),
};
const action = ({ plan }: AuditScene): string => plan.actions[0] ?? '';
const ofRun = ({ importRun }: AuditScene): readonly string[] => [importRun];

const accountOfPartner: AuditExpectation = {
  as: 'ADMINISTRATOR',
  variables: ({ council }) => ({ userId: council.users.PARTNER.userId }),
  records: ({ council }) => [council.users.PARTNER.userId],
};

const plan: Readonly<Record<string, AuditExpectation>> = {
  action: {
    as: 'PRACTITIONER',
    variables: (scene) => ({ id: action(scene) }),
    children: ({ council }) => ({ [council.children.mine]: 'LISTED' }),
    records: (scene) => [action(scene)],
  },
  moveAction: {
    as: 'LEADERSHIP',
    variables: (scene) => ({ input: { id: action(scene), toColumn: 'BLOCKED', version: 1 } }),
    records: (scene) => [action(scene)],
  },
  explainBlock: {
    as: 'LEADERSHIP',
    variables: (scene) => ({ input: { actionId: action(scene), waitingFor: 'A room to meet in' } }),
    records: (scene) => [action(scene)],
  },
  addEvidence: {
    as: 'LEADERSHIP',
    variables: (scene) => ({ input: { actionId: action(scene), kind: 'TEXT', body: 'Minutes of the forum' } }),
    records: (scene) => [action(scene)],
  },
  sayWhatChanged: {
    as: 'LEADERSHIP',
    variables: (scene) => ({ input: { actionId: action(scene), whatChanged: 'Letters are shorter' } }),
    records: (scene) => [action(scene)],
  },
};

/** What needs a device is looked at in passkeys.db.test.ts. */
const passkeys: Readonly<Record<string, AuditExpectation | null>> = {
  myPasskeys: { as: 'PARTNER' },
  beginPasskey: { as: 'TEAM_MANAGER', variables: ({ partnersPassword }) => ({ password: partnersPassword }) },
  renamePasskey: { as: 'PARTNER', variables: ({ passkey }) => ({ id: passkey, name: 'My phone' }) },
  removePasskey: { as: 'PARTNER', variables: ({ passkey }) => ({ id: passkey }) },
  beginPasskeySignIn: null,
};

const imports: Readonly<Record<string, AuditExpectation>> = {
  checkPlan: { as: 'QUALITY_ASSURANCE', variables: () => ({ input: planFile }) },
  importPlan: { as: 'QUALITY_ASSURANCE', variables: () => ({ input: planFile }) },
  checkReturn: { as: 'QUALITY_ASSURANCE', variables: () => ({ input: { files: returned() } }) },
  importReturn: {
    as: 'QUALITY_ASSURANCE',
    variables: () => ({ input: { files: returned(), clientId: newId() } }),
    records: ofRun,
  },
  importRuns: { as: 'QUALITY_ASSURANCE' },
  importRun: { as: 'QUALITY_ASSURANCE', variables: ({ importRun }) => ({ id: importRun }), records: ofRun },
  importFindings: { as: 'QUALITY_ASSURANCE', variables: ({ importRun }) => ({ runId: importRun }), records: ofRun },
};

/**
 * What each operation leaves in the audit log; null: nothing, and its resolver says why. Written by hand a second time,
 * like the access table. The order is that in which they are asked: an extension comes before the answer.
 */
export const auditTable: Readonly<Record<string, AuditExpectation | null>> = {
  // Before anything else is said by the child: what was said before is listed.
  ...decisionLines,
  ...childLines,
  ...workLines,
  ...peopleLines,
  ...themeLines,
  ...answerLines,
  ...complaintLines,
  ...plan,
  ...imports,
  participation: figures,
  participationGrid: { ...figures, variables: () => ({ ...quarter(), groupBy: 'TEAM' }) },
  participationCodes: figures,
  reviewPreparation: figures,
  reviewsInDoubt: figures,
  feedbackByStream: figures,
  tellingsOfStream: { ...figures, variables: () => ({ ...quarter(), stream: 'CIC_REVIEW' }) },
  chainPicture: figures,
  chainParts: { ...figures, variables: () => ({ ...quarter(), by: 'STREAM' }) },
  chainStatements: { ...figures, variables: () => ({ ...quarter(), list: 'SAID' }) },
  recordExport: {
    as: 'PRACTITIONER',
    variables: () => ({ kind: 'PLAN_ACTIONS', rows: 3 }),
    detail: 'exported PLAN_ACTIONS, 3 lines',
  },
  mySessions: { as: 'PARTNER' },
  endMySession: { as: 'PARTNER', variables: () => ({ id: newId() }) },
  endMyOtherSessions: { as: 'PARTNER' },
  changePassword: {
    as: 'PARTNER',
    variables: ({ partnersPassword }) => ({ currentPassword: partnersPassword, newPassword: 'seven slow herons' }),
  },
  accountLink: { as: 'PARTNER', variables: () => ({ token: 'of nobody' }) },
  accountAccess: accountOfPartner,
  sendAccountLink: accountOfPartner,
  uninvited: { as: 'ADMINISTRATOR' },
  inviteEverybody: { as: 'ADMINISTRATOR' },
  makeAccountLink: accountOfPartner,
  endSessionsOf: accountOfPartner,
  mySecondFactor: { as: 'PARTNER' },
  confirmSecondFactor: { as: 'PARTNER', variables: ({ recoveryCodes: [code] }) => ({ code }) },
  renewRecoveryCodes: { as: 'ELECTED_MEMBER', variables: ({ recoveryCodes: [code] }) => ({ code }) },
  endSecondFactor: { as: 'PARTNER', variables: ({ recoveryCodes: [, code] }) => ({ code }) },
  ...passkeys,
  resetSecondFactor: accountOfPartner,
  endSignOnOf: accountOfPartner,
  waitingResets: { as: 'LEADERSHIP' },
  approveReset: {
    as: 'LEADERSHIP',
    variables: ({ council }) => ({ userId: council.users.QUALITY_ASSURANCE.userId, kind: 'SIGN_ON' }),
    records: ({ council }) => [council.users.QUALITY_ASSURANCE.userId],
  },
  accessLog: {
    as: 'ADMINISTRATOR',
    variables: () => ({ person: 'Somebody', childReference: 'VC-1001' }),
    searched: 'person: Somebody, child: VC-1001',
  },
  auditSeal: { as: 'ADMINISTRATOR' },
  unusualAccess: {
    as: 'ADMINISTRATOR',
    variables: () => ({ from: '2026-11-01', to: '2026-11-02' }),
    searched: 'unusual access, 2026-11-01 to 2026-11-02',
  },
  unusualToLookAt: { as: 'LEADERSHIP' },
  markLookedAt: {
    as: 'ADMINISTRATOR',
    variables: ({ council }) => ({
      input: {
        clientId: newId(),
        rule: 'OUT_OF_HOURS',
        actorId: council.users.PRACTITIONER.userId,
        day: '2020-04-14',
        word: 'Was on duty',
      },
    }),
  },
  openingsOfChild: {
    as: 'PRACTITIONER',
    variables: ({ council }) => ({ childId: council.children.mine }),
    children: ({ council }) => ({ [council.children.mine]: 'OPENED' }),
  },
  messages: { as: 'ADMINISTRATOR' },
  sendTestMessage: { as: 'ADMINISTRATOR' },
  retryMessage: {
    as: 'ADMINISTRATOR',
    variables: ({ failedMessage }) => ({ id: failedMessage }),
    records: ({ failedMessage }) => [failedMessage],
  },
  signOut: { as: 'PARTNER' },
  me: null,
  councilTime: null,
  signInOptions: null,
  participationOptions: null,
  councilPlaces: null,
  plans: null,
  board: null,
  boardChanged: null,
  importProgress: null,
};

/** These begin without a session, or need a device: their lines are looked at where signing in is tested. */
export const beforeSignIn = [
  'signIn',
  'createFirstAdministrator',
  'setPasswordByLink',
  'requestPasswordReset',
  'prepareSecondFactor',
  'addPasskey',
  'signInWithPasskey',
] as const;
