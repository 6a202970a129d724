import { buildCouncil, type TestCouncil } from '../council.js';
import { runAs } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import { nothingPromised, promisedBack, promises } from './doing.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const read = `query ($id: ID!) { chain(feedbackId: $id) { id statements { statementId kind
  decision { id outcome weight reason decidedOn decidedByName correction actionPromised
    actions { actionId taskId title ownerId dueOn } } earlier { id actions { taskId actionId } } } } }`;

interface Sent {
  readonly clientId: string;
  readonly [field: string]: unknown;
}

interface Linked {
  readonly actionId: string | null;
  readonly taskId: string | null;
}

const idOf = ({ actionId, taskId }: Linked) => actionId ?? taskId;

/** The sender's number is read back by sending it again: it gives the same decision. */
async function roundTrip(db: TestDatabase, council: TestCouncil, feedbackId: string, draft: Sent): Promise<RoundTrip> {
  const me = council.users.PRACTITIONER;
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
  const before = (earlier[0]?.actions ?? []).map(idOf);
  const made = decision.actions.filter((action: Linked) => !before.includes(idOf(action)));
  const dropped = before.length > 0 && made.length === decision.actions.length;
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
        actionPromised: decision.actionPromised,
        ...(await promisedBack(db, council, made[0])),
        dropActions: before.length > 0 ? dropped : null,
      },
    },
  };
}

/** One decision takes the place of the other, each with something else that is done. */
async function decidedAnew(
  db: TestDatabase,
  council: TestCouncil,
  feedbackId: string,
  statementId: string,
  promised: readonly object[],
): Promise<readonly RoundTrip[]> {
  const kept: RoundTrip[] = [];
  for (const [at, one] of promised.entries()) {
    const { chain } = (await runAs(db, council.users.PRACTITIONER, read, { id: feedbackId })).data;
    const decision = { outcome: 'CHANGED', weight: 'SOME', reason: 'It is near.', decidedOn: '2026-11-24' };
    const why = { decidedBy: 'The panel', replaces: chain.statements[1].decision.id, correction: `Time ${at}` };
    const clientId = `01900000-0000-7000-8000-00000000002${at}`;
    kept.push(
      await roundTrip(db, council, feedbackId, { clientId, statementIds: [statementId], ...decision, ...one, ...why }),
    );
  }
  return kept;
}

export const decisionRoundTrips: RoundTrips = {
  recordDecision: async (db) => {
    const council = await buildCouncil(db);
    const me = council.users.PRACTITIONER;
    const childId = council.children.mine;
    const [joined, other, made, alsoMade, given, alsoGiven] = await promises(db, council);
    const none = { ...nothingPromised, replaces: null, correction: null, dropActions: null, actionPromised: false };
    const done = { ...none, actionPromised: true };
    const told = { clientId: '01900000-0000-7000-8000-00000000000a', childId, givenOn: '2026-11-20' };
    const said = { ...told, words: 'I want my sister to come too.', wishesAndFeelings: 'To see her every week' };
    const feedbackId: string = (await runAs(db, me, record, { input: said })).data.recordFeedback.id;
    const [words] = (await runAs(db, me, read, { id: feedbackId })).data.chain.statements;
    const first = await roundTrip(db, council, feedbackId, {
      clientId: '01900000-0000-7000-8000-00000000001a',
      statementIds: [words.statementId],
      outcome: 'PARTLY',
      weight: 'MUCH',
      reason: 'Your sister comes every second week.',
      decidedOn: '2026-11-22',
      decidedBy: 'The fostering panel',
      ...none,
    });
    const again = (await runAs(db, me, read, { id: feedbackId })).data.chain.statements[0].decision.id;
    const corrected = await roundTrip(db, council, feedbackId, {
      clientId: '01900000-0000-7000-8000-00000000001b',
      statementIds: [words.statementId],
      outcome: 'CHANGED',
      weight: 'DECIDED_IT',
      reason: 'Your sister comes every week.',
      decidedOn: '2026-11-23',
      decidedBy: 'The court',
      ...done,
      ...given,
      replaces: again,
      correction: 'The court decided since',
    });
    const later = { ...said, clientId: '01900000-0000-7000-8000-00000000000b', words: 'And the dog' };
    const laterId: string = (await runAs(db, me, record, { input: later })).data.recordFeedback.id;
    const [, wishes] = (await runAs(db, me, read, { id: laterId })).data.chain.statements;
    const last = await roundTrip(db, council, laterId, {
      clientId: '01900000-0000-7000-8000-00000000001c',
      statementIds: [wishes.statementId],
      outcome: 'CANNOT',
      weight: 'LITTLE',
      reason: 'It is too far.',
      decidedOn: '2026-11-24',
      decidedBy: 'Her reviewing officer',
      ...done,
      ...joined,
    });
    const kept = await decidedAnew(db, council, laterId, wishes.statementId, [
      { ...done, ...made, dropActions: false },
      { ...done, ...other, dropActions: true },
      { ...done, ...alsoMade, dropActions: false },
      { ...done, ...alsoGiven, dropActions: true },
    ]);
    return [first, corrected, last, ...kept];
  },
};
