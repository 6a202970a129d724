import { buildCouncil, type TestCouncil } from '../council.js';
import { runAs } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';
const read = `query ($id: ID!) { chain(feedbackId: $id) { id statements { decision { id
  tellings { id result toldOn words means reason tryAgainOn othersTold translation translationLanguage
    toldByName reaction stillNotRight } } } } }`;

interface Sent {
  readonly clientId: string;
  readonly [field: string]: unknown;
}

/** The sender's number is read back by sending it again: it stores nothing more. */
async function roundTrip(db: TestDatabase, council: TestCouncil, draft: Sent): Promise<RoundTrip> {
  const me = council.users.PRACTITIONER;
  const childId = council.children.mine;
  const said = { clientId: `said ${draft.clientId.slice(-4)}`, childId, givenOn: '2026-11-20', words: 'A dog' };
  const feedbackId: string = (await runAs(db, me, record, { input: said })).data.recordFeedback.id;
  const decision = { clientId: `decided ${draft.clientId.slice(-4)}`, feedbackIds: [feedbackId], outcome: 'CHANGED' };
  const day = { reason: 'You get a dog.', decidedOn: '2026-11-20' };
  const decided = await runAs(db, me, decide, { input: { ...decision, ...day } });
  const input = { ...draft, feedbackId, decisionId: decided.data.recordDecision.id };
  const send = async () => runAs(db, me, tell, { input });
  await send();
  const again = await send();
  const { chain } = (await runAs(db, me, read, { id: feedbackId })).data;
  const [{ decision: stands }] = chain.statements;
  const [{ id, reaction, stillNotRight, toldByName, ...told }] = stands.tellings;
  const isStoredOnce = stands.tellings.length === 1 && again.data.recordTellingBack.id === id;
  return {
    sent: { input },
    readBack: {
      input: {
        ...told,
        toldById: Object.values(council.users).find(({ name }) => name === toldByName)?.userId,
        clientId: isStoredOnce ? draft.clientId : null,
        feedbackId: chain.id,
        decisionId: stands.id,
        reaction,
        stillNotRight: reaction === null ? null : stillNotRight,
      },
    },
  };
}

export const tellingBackRoundTrips: RoundTrips = {
  recordTellingBack: async (db) => {
    const council = await buildCouncil(db);
    const { PRACTITIONER: me, TEAM_MANAGER: manager } = council.users;
    const send = async (draft: Sent) => roundTrip(db, council, { toldById: me.userId, ...draft });
    const untranslated = { othersTold: null, translation: null, translationLanguage: null };
    const left = { words: null, means: null, reason: null, tryAgainOn: null, reaction: null, stillNotRight: null };
    const nothing = { ...left, ...untranslated };
    const number = (no: string) => ({ ...nothing, clientId: `01900000-0000-7000-8000-000000000${no}` });
    const told = { result: 'TOLD', toldOn: '2026-11-22', words: 'You get a dog.', means: 'CONVERSATION' };
    const written = { result: 'TOLD', toldOn: '2026-11-23', words: 'A dog comes.', means: 'WRITTEN' };
    const untold = { result: 'COULD_NOT', toldOn: '2026-11-22', reason: 'At school', tryAgainOn: '2026-11-27' };
    return [
      await send({
        ...number('00a'),
        ...told,
        translation: 'Masz psa.',
        translationLanguage: 'pl',
        reaction: 'Two dogs!',
        stillNotRight: true,
      }),
      await send({
        ...number('00b'),
        ...written,
        toldById: manager.userId,
        translation: 'Un chien.',
        translationLanguage: 'fr',
        reaction: 'Hooray',
        stillNotRight: false,
      }),
      await send({ ...number('00c'), ...untold, othersTold: 'Her carer' }),
      await send({ ...number('00d'), ...untold, othersTold: 'Her mother', reason: 'Asleep', tryAgainOn: '2026-11-28' }),
      await send({ ...number('00e'), result: 'ASKED_NOT', toldOn: '2026-11-24', reason: 'Too sad' }),
    ];
  },
};
