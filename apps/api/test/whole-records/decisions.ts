import { buildCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const read = `query ($id: ID!) { chain(feedbackId: $id) { id statements { statementId kind
  decision { id outcome weight reason decidedOn decidedByName correction } earlier { id } } } }`;

interface Sent {
  readonly clientId: string;
  readonly [field: string]: unknown;
}

/** The sender's number is read back by sending it again: it gives the same decision. */
async function roundTrip(db: TestDatabase, me: TestUser, feedbackId: string, draft: Sent): Promise<RoundTrip> {
  const input = { ...draft, feedbackIds: [feedbackId] };
  const send = async () => runAs(db, me, decide, { input });
  const first = await send();
  const again = await send();
  const { chain } = (await runAs(db, me, read, { id: feedbackId })).data;
  const decided = chain.statements.filter(
    ({ decision }: { readonly decision: { readonly id: string } | null }) =>
      decision?.id === first.data.recordDecision.id,
  );
  const [{ decision, earlier }] = decided;
  return {
    sent: { input },
    readBack: {
      input: {
        clientId: again.data.recordDecision.id === decision.id ? draft.clientId : null,
        feedbackIds: [chain.id],
        statementIds: decided.map(({ statementId }: { readonly statementId: string }) => statementId),
        outcome: decision.outcome,
        weight: decision.weight,
        reason: decision.reason,
        decidedOn: decision.decidedOn,
        decidedBy: decision.decidedByName,
        replaces: earlier[0]?.id ?? null,
        correction: decision.correction,
      },
    },
  };
}

export const decisionRoundTrips: RoundTrips = {
  recordDecision: async (db) => {
    const { users, children } = await buildCouncil(db);
    const me = users.PRACTITIONER;
    const told = {
      clientId: '01900000-0000-7000-8000-00000000000a',
      childId: children.mine,
      givenOn: '2026-11-20',
    };
    const said = {
      ...told,
      words: 'I want my sister to come too.',
      wishesAndFeelings: 'To see her every week',
    };
    const feedbackId: string = (await runAs(db, me, record, { input: said })).data.recordFeedback.id;
    const { statements } = (await runAs(db, me, read, { id: feedbackId })).data.chain;
    const [words] = statements;
    const first = await roundTrip(db, me, feedbackId, {
      clientId: '01900000-0000-7000-8000-00000000001a',
      statementIds: [words.statementId],
      outcome: 'PARTLY',
      weight: 'MUCH',
      reason: 'Your sister comes every second week.',
      decidedOn: '2026-11-22',
      decidedBy: 'The fostering panel',
      replaces: null,
      correction: null,
    });
    const again = (await runAs(db, me, read, { id: feedbackId })).data.chain.statements[0].decision.id;
    const corrected = await roundTrip(db, me, feedbackId, {
      clientId: '01900000-0000-7000-8000-00000000001b',
      statementIds: [words.statementId],
      outcome: 'CHANGED',
      weight: 'DECIDED_IT',
      reason: 'Your sister comes every week.',
      decidedOn: '2026-11-23',
      decidedBy: 'The court',
      replaces: again,
      correction: 'The court decided since',
    });
    const later = {
      ...said,
      clientId: '01900000-0000-7000-8000-00000000000b',
      words: 'And the dog',
    };
    const laterId: string = (await runAs(db, me, record, { input: later })).data.recordFeedback.id;
    const [, wishes] = (await runAs(db, me, read, { id: laterId })).data.chain.statements;
    const other = await roundTrip(db, me, laterId, {
      clientId: '01900000-0000-7000-8000-00000000001c',
      statementIds: [wishes.statementId],
      outcome: 'CANNOT',
      weight: 'LITTLE',
      reason: 'It is too far.',
      decidedOn: '2026-11-24',
      decidedBy: 'Her reviewing officer',
      replaces: null,
      correction: null,
    });
    return [first, corrected, other];
  },
};
