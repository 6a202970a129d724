import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { actionPlanRoundTrips } from '../../test/whole-records/action-plan.js';
import { accountsRoundTrips } from '../../test/whole-records/accounts.js';
import { breakRulesRoundTrips } from '../../test/whole-records/break-rules.js';
import { complaintChangeRoundTrips } from '../../test/whole-records/complaint-changes.js';
import { complaintSharingRoundTrips } from '../../test/whole-records/complaint-sharing.js';
import { complaintRoundTrips } from '../../test/whole-records/complaints.js';
import { complimentRoundTrips } from '../../test/whole-records/compliments.js';
import { consentAnswersRoundTrips } from '../../test/whole-records/consent-answers.js';
import { decisionRoundTrips } from '../../test/whole-records/decisions.js';
import { doingRoundTrips } from '../../test/whole-records/doing.js';
import { endingRoundTrips } from '../../test/whole-records/ending.js';
import { feedbackRoundTrips } from '../../test/whole-records/feedback.js';
import { importRoundTrips } from '../../test/whole-records/import-return.js';
import { decisionChangeRoundTrips } from '../../test/whole-records/life-decision-changes.js';
import { lifeDecisionRoundTrips } from '../../test/whole-records/life-decisions.js';
import type { RoundTrips } from '../../test/whole-records/round-trip.js';
import { settingRoundTrips } from '../../test/whole-records/settings.js';
import { tellingBackRoundTrips } from '../../test/whole-records/telling-back.js';
import { peopleFileRoundTrips } from '../../test/whole-records/people-file.js';
import { peopleRoundTrips } from '../../test/whole-records/people.js';
import { questionRoundTrips } from '../../test/whole-records/questions.js';
import { themeRoundTrips } from '../../test/whole-records/themes.js';
import { unitRoundTrips } from '../../test/whole-records/units.js';
import { caseSystemRoundTrips } from '../../test/whole-records/case-system.js';
import { workRoundTrips } from '../../test/whole-records/work.js';
import { unusualLookRoundTrips } from '../../test/whole-records/unusual-looks.js';
import { unprovenFields } from '../../test/whole-records/unproven-fields.js';
import { createSchema } from './schema.js';

/** Each feature that stores something tests its own. */
const roundTrips: RoundTrips = {
  ...accountsRoundTrips,
  ...actionPlanRoundTrips,
  ...breakRulesRoundTrips,
  ...complaintRoundTrips,
  ...complaintChangeRoundTrips,
  ...complaintSharingRoundTrips,
  ...complimentRoundTrips,
  ...consentAnswersRoundTrips,
  ...decisionRoundTrips,
  ...doingRoundTrips,
  ...endingRoundTrips,
  ...feedbackRoundTrips,
  ...importRoundTrips,
  ...decisionChangeRoundTrips,
  ...lifeDecisionRoundTrips,
  ...settingRoundTrips,
  ...tellingBackRoundTrips,
  ...peopleFileRoundTrips,
  ...peopleRoundTrips,
  ...questionRoundTrips,
  ...themeRoundTrips,
  ...unitRoundTrips,
  ...caseSystemRoundTrips,
  ...unusualLookRoundTrips,
  ...workRoundTrips,
};

/** Kept where no operation reads yet, in the audit log: its lines are read back with those of all operations. */
const inTheAuditLog = { recordExport: 'audit-lines.db.test.ts' };

/** Mutations that store nothing of what they are sent, and why. */
const storingNothing: Readonly<Record<string, string>> = {
  endCover: 'it is sent only which cover ends',
  takeBackLeaving: 'it is sent only what is taken back',
  signOut: 'it is sent nothing',
  confirmDate: 'it is sent nothing',
  sendTestMessage: 'it is sent nothing',
  endMySession: 'it is sent only which session ends',
  endMyOtherSessions: 'it is sent nothing',
  sendAccountLink: 'it is sent only whose it is',
  inviteEverybody: 'it is sent nothing',
  makeAccountLink: 'it is sent only whose it is',
  endSessionsOf: 'it is sent only whose they are',
  requestPasswordReset: 'it sends an email to the address: what is sent is looked at in account-links.db.test.ts',
  prepareSecondFactor: 'it makes a secret for whoever knows the password: looked at in second-factor.db.test.ts',
  confirmSecondFactor: 'a code is used up, as second-factor.db.test.ts shows',
  endSecondFactor: 'a code is used up, as second-factor.db.test.ts shows',
  renewRecoveryCodes: 'a code is used up, as second-factor.db.test.ts shows',
  resetSecondFactor: 'it is sent only whose it is',
  beginPasskey: 'it says what a device needs, for whoever knows the password: looked at in passkeys.db.test.ts',
  beginPasskeySignIn: 'it is sent nothing',
  removePasskey: 'it is sent only which passkey goes',
  endSignOnOf: 'it is sent only whose it is',
  approveReset: 'it is sent only whose it is, and of what',
  retryMessage: 'it is sent only which message is tried again',
  checkChildren: 'it says what bringing files in would do',
  checkReturn: 'it says what an import would do, and undoes it',
  checkPlan: 'it says what an import would do, and undoes it',
  checkPeopleFile: 'it says what an import would do, and undoes it',
};

const schema = createSchema();

/** The round trips that are named in files of this name below a folder of the API, in order. */
function roundTripsIn(folder: string, name: RegExp): readonly string[] {
  const below = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  const files = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file));
  const words = files.flatMap((file) => readFileSync(`${below}${file}`, 'utf8').match(/\b[a-z]\w*RoundTrips\b/g) ?? []);
  return [...new Set(words)].toSorted();
}

describe('every mutation', () => {
  test('has its round trips made by the tests of its feature', () => {
    const written = roundTripsIn('test/whole-records', /[.]ts$/);
    expect(written.length).toBeGreaterThan(5);
    expect(roundTripsIn('src/features', /whole-records[.]db[.]test[.]ts$/)).toEqual(written);
  });

  test('is sent whole and read back here, or stores nothing of what it is sent', () => {
    const named = [roundTrips, inTheAuditLog, storingNothing].flatMap((list) => Object.keys(list));
    expect(named.toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted());
  });

  test('is found out when a field is never sent, or always alike', () => {
    const input = { clientId: 'one', words: 'Said', present: [{ who: 'FRIEND' }] };
    const unproven = unprovenFields(schema, 'recordFeedback', [{ input }, { input: { ...input, clientId: 'two' } }]);
    expect(unproven).not.toContain('input.clientId is always "two"');
    expect(unproven).toEqual(
      expect.arrayContaining([
        'input.words is always "Said"',
        'input.givenOn is never sent',
        'input.present[].who is always "FRIEND"',
        'input.present[].detail is never sent',
        'input.consents[].use is never sent',
      ]),
    );
  });
});
