import { buildCouncil, type TestCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { Arguments } from './unproven-fields.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const record = `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }`;
const read = `query ($id: ID!) { feedback(id: $id) {
  childId groupName givenOn words stream partnerKind occasion captureMethod language interpreterUsed source relayedBy speakerRole speaker questionAsked
  readBack seenAlone present { who detail } wishesAndFeelings notAscertainedReason observation interpretations { words }
  themes { key } consents { use given basis givenBy holder reason } withheldFrom doNotTell answerExpected answerOwnerName answerBy } }`;

interface Telling extends Arguments {
  readonly clientId: string;
}

const words = (council: TestCouncil): Telling => ({
  clientId: '01900000-0000-7000-8000-00000000000a',
  childId: council.children.mine,
  groupName: null,
  givenOn: '2026-11-20',
  words: 'I want my sister to come too.\n  And the dog…  ',
  stream: 'PARTNER',
  partnerKind: 'FOSTERING',
  occasion: 'BEFORE_REVIEW',
  captureMethod: 'DRAWING',
  language: 'ur',
  interpreterUsed: true,
  source: 'SECOND_HAND',
  relayedBy: 'Her foster carer',
  speakerRole: 'CHILD',
  speaker: null,
  questionAsked: 'What would you like to happen?',
  readBack: 'YES',
  seenAlone: 'NO',
  present: [
    { who: 'FOSTER_CARER', detail: null },
    { who: 'OTHER', detail: 'The neighbour' },
  ],
  wishesAndFeelings: 'To see her sister every week',
  notAscertainedReason: null,
  observation: null,
  interpretation: 'She misses her',
  themes: ['family-time', 'pets'],
  consents: [
    {
      use: 'QUOTE_IN_PUBLIC',
      given: true,
      basis: 'PARENTAL_RESPONSIBILITY',
      givenBy: 'Her mother',
      holder: 'PARENT',
      reason: null,
    },
    { use: 'SERVICE_REPORT', given: false, basis: null, givenBy: null, holder: null, reason: null },
    { use: 'TRAINING', given: null, basis: null, givenBy: null, holder: null, reason: null },
  ],
  withheldFrom: [council.users.TEAM_MANAGER.userId],
  doNotTell: 'Her uncle Joe',
  answerExpected: true,
  answerOwnerId: council.users.REVIEWING_OFFICER.userId,
  answerBy: '2026-12-04',
});

const seen = (): Telling => ({
  clientId: '01900000-0000-7000-8000-00000000000b',
  childId: null,
  groupName: 'Children in Care Council',
  givenOn: '2026-11-19',
  words: null,
  stream: 'ADVOCACY_IV',
  partnerKind: null,
  occasion: 'GROUP_SESSION',
  captureMethod: 'OBSERVATION',
  language: 'cy',
  interpreterUsed: false,
  source: 'OBSERVATION',
  relayedBy: null,
  speakerRole: 'CHILD',
  speaker: null,
  questionAsked: null,
  readBack: 'NOT_POSSIBLE',
  seenAlone: 'YES',
  present: [],
  wishesAndFeelings: null,
  notAscertainedReason: 'TOO_UPSET',
  observation: 'They turned away from the door',
  interpretation: null,
  themes: [],
  consents: [
    {
      use: 'TRAINING',
      given: true,
      basis: 'EACH_MEMBER',
      givenBy: null,
      holder: null,
      reason: 'One by one, nine of nine',
    },
  ],
  withheldFrom: [],
  doNotTell: null,
  answerExpected: false,
  answerOwnerId: null,
  answerBy: null,
});

/** What her sister says is her own view. */
const sister = (council: TestCouncil): Telling => ({
  ...words(council),
  clientId: '01900000-0000-7000-8000-00000000000c',
  speakerRole: 'OTHER_FAMILY',
  speaker: 'Her sister',
  consents: [{ use: 'TRAINING', given: true, basis: 'SPEAKER', givenBy: null, holder: null, reason: null }],
});

/** The sender's number is read back by sending it again: it gives the same record. Names are turned into accounts. */
async function roundTrip(db: TestDatabase, users: readonly TestUser[], input: Telling): Promise<RoundTrip> {
  const [me] = users;
  if (me === undefined) throw new Error('Somebody must send it');
  const idOf = (name: string): string | null => users.find((user) => user.name === name)?.userId ?? null;
  const first = await runAs(db, me, record, { input });
  const again = await runAs(db, me, record, { input });
  const { data } = await runAs(db, me, read, { id: first.data.recordFeedback.id });
  const { interpretations, themes, withheldFrom, answerOwnerName, ...same } = data.feedback;
  return {
    sent: { input },
    readBack: {
      input: {
        ...same,
        clientId: again.data.recordFeedback.id === first.data.recordFeedback.id ? input.clientId : null,
        interpretation: interpretations[0]?.words ?? null,
        themes: themes.map(({ key }: { key: string }) => key).toSorted(),
        withheldFrom: withheldFrom.map(idOf),
        answerOwnerId: idOf(answerOwnerName),
      },
    },
  };
}

export const feedbackRoundTrips: RoundTrips = {
  recordFeedback: async (db) => {
    const council = await buildCouncil(db);
    const { PRACTITIONER, ...others } = council.users;
    const users = [PRACTITIONER, ...Object.values(others)];
    return [
      await roundTrip(db, users, words(council)),
      await roundTrip(db, users, seen()),
      await roundTrip(db, users, sister(council)),
    ];
  },
};
