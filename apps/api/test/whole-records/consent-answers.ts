import { buildCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const answer = 'mutation ($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }';
const read = `query ($id: ID!) { feedback(id: $id) {
  consentVersion consents { use given basis givenBy holder reason } } }`;

const nobody = { basis: null, givenBy: null, holder: null, reason: null };

interface Asked {
  readonly clientId: string;
  readonly consents: readonly object[];
}

/** The sender's number is read back by sending it again: it stores nothing more. */
async function roundTrip(
  db: TestDatabase,
  me: TestUser,
  told: object,
  { clientId, consents }: Asked,
): Promise<RoundTrip> {
  const { data: first } = await runAs(db, me, record, { input: told });
  const feedbackId: string = first.recordFeedback.id;
  const version = (await runAs(db, me, read, { id: feedbackId })).data.feedback.consentVersion;
  const input = { clientId, feedbackId, version, consents };
  await runAs(db, me, answer, { input });
  const again = await runAs(db, me, answer, { input });
  const { feedback } = (await runAs(db, me, read, { id: again.data.answerConsent.id })).data;
  const isStoredOnce = feedback.consentVersion === version + consents.length;
  return {
    sent: { input },
    readBack: {
      input: {
        clientId: isStoredOnce ? clientId : null,
        feedbackId: again.data.answerConsent.id,
        version: feedback.consentVersion - consents.length,
        consents: feedback.consents,
      },
    },
  };
}

export const consentAnswersRoundTrips: RoundTrips = {
  answerConsent: async (db) => {
    const { users, children } = await buildCouncil(db);
    const me = users.PRACTITIONER;
    const told = { childId: children.mine, givenOn: '2026-11-20', words: 'I want my sister to come too.' };
    const byMother = { basis: 'PARENTAL_RESPONSIBILITY', givenBy: 'Her mother', holder: 'PARENT', reason: null };
    const byAunt = { basis: 'PARENTAL_RESPONSIBILITY', givenBy: 'Her aunt', holder: 'GUARDIAN', reason: null };
    const byMembers = { ...nobody, basis: 'EACH_MEMBER', reason: 'One by one' };
    return [
      await roundTrip(
        db,
        me,
        { ...told, clientId: '01900000-0000-7000-8000-00000000000a' },
        {
          clientId: '01900000-0000-7000-8000-00000000001a',
          consents: [
            { use: 'QUOTE_IN_PUBLIC', given: true, ...byMother },
            { use: 'SERVICE_REPORT', given: false, ...byAunt },
          ],
        },
      ),
      await roundTrip(
        db,
        me,
        {
          clientId: '01900000-0000-7000-8000-00000000000b',
          groupName: 'Care Leavers Forum',
          givenOn: '2026-11-20',
          words: 'Longer breaks',
          consents: [{ use: 'TRAINING', given: null }],
        },
        {
          clientId: '01900000-0000-7000-8000-00000000001b',
          consents: [{ use: 'TRAINING', given: true, ...byMembers }],
        },
      ),
    ];
  },
};
