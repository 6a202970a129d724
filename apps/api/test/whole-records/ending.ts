import { buildCouncil, type TestCouncil } from '../council.js';
import { addPlan } from '../plan.js';
import { runAs } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const takeBack = 'mutation ($input: TakeBackWordsInput!) { takeBackWords(input: $input) { id } }';
const close = 'mutation ($input: CloseUnshownInput!) { closeUnshown(input: $input) }';
const read = `query ($id: ID!) { chain(feedbackId: $id) { id statements { statementId
  takenBack { takenBackOn reason } decision { actions { excuse } } } } }`;

async function said(db: TestDatabase, council: TestCouncil, clientId: string, changes: object = {}): Promise<string> {
  const about = { childId: council.children.mine, givenOn: '2026-11-20', words: 'A dog', answerExpected: true };
  const input = { clientId, ...about, ...changes };
  return (await runAs(db, council.users.PRACTITIONER, record, { input })).data.recordFeedback.id;
}

interface Statement {
  readonly statementId: string;
  readonly takenBack: { readonly takenBackOn: string; readonly reason: string } | null;
}

export const endingRoundTrips: RoundTrips = {
  takeBackWords: async (db) => {
    const council = await buildCouncil(db);
    const { PRACTITIONER: me } = council.users;
    const trip = async (clientId: string, takenBackOn: string, reason: string): Promise<RoundTrip> => {
      const feedbackId = await said(db, council, `said ${clientId.slice(-4)}`, { wishesAndFeelings: 'To be asked' });
      const { statements } = (await runAs(db, me, read, { id: feedbackId })).data.chain;
      const input = { clientId, feedbackId, statementIds: [statements[0].statementId], takenBackOn, reason };
      await runAs(db, me, takeBack, { input });
      const again = await runAs(db, me, takeBack, { input });
      const { chain } = (await runAs(db, me, read, { id: feedbackId })).data;
      const taken = chain.statements.filter((one: Statement) => one.takenBack !== null);
      return {
        sent: { input },
        readBack: {
          input: {
            clientId: again.errors.length === 0 ? clientId : null,
            feedbackId: chain.id,
            statementIds: taken.map((one: Statement) => one.statementId),
            ...taken[0].takenBack,
          },
        },
      };
    };
    return [
      await trip('01900000-0000-7000-8000-00000000004a', '2026-11-22', 'I do not want that any more'),
      await trip('01900000-0000-7000-8000-00000000004b', '2026-11-23', 'I have got one'),
    ];
  },
  closeUnshown: async (db) => {
    const council = await buildCouncil(db);
    const { PRACTITIONER: me, TEAM_MANAGER: manager } = council.users;
    const { actions } = await addPlan(db, { lead: me, cards: 2 });
    const trip = async (clientId: string, actionId: string, reason: string): Promise<RoundTrip> => {
      const feedbackId = await said(db, council, `said ${clientId.slice(-4)}`);
      const decision = { clientId: `decided ${clientId.slice(-4)}`, feedbackIds: [feedbackId], outcome: 'CHANGED' };
      await runAs(db, me, decide, { input: { ...decision, reason: 'Yes', actionId } });
      await db.owner.query(`update action set column_key = 'ACHIEVED' where id = $1`, [actionId]);
      const input = { clientId, feedbackId, reason };
      await runAs(db, manager, close, { input });
      const again = await runAs(db, manager, close, { input });
      const { chain } = (await runAs(db, me, read, { id: feedbackId })).data;
      const [{ excuse }] = chain.statements[0].decision.actions;
      return {
        sent: { input },
        readBack: {
          input: {
            clientId: again.errors.length === 0 ? clientId : null,
            feedbackId: chain.id,
            reason: excuse,
          },
        },
      };
    };
    return [
      await trip('01900000-0000-7000-8000-00000000005a', actions[0] ?? '', 'Whoever did it has left'),
      await trip('01900000-0000-7000-8000-00000000005b', actions[1] ?? '', 'The home has closed'),
    ];
  },
};
