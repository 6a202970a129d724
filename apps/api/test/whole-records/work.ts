import { addUser, buildCouncil, type TestCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const give = 'mutation ($input: GiveWorkInput!) { giveWork(input: $input) }';
const cover = 'mutation ($input: SetCoverInput!) { setCover(input: $input) { id } }';
const decide = 'mutation ($input: RecordLifeDecisionInput!) { recordLifeDecision(input: $input) { id } }';
const list = `{ workList(whose: TEAM) { edges { node { feedbackId lifeDecisionId ownerId ownerName version cameFrom cameBecause } } } }`;
const away = '{ covers { covers { absentId standsInName startsOn endsOn } } }';

async function said(db: TestDatabase, council: TestCouncil, clientId: string): Promise<string> {
  const { PRACTITIONER: me } = council.users;
  const about = { childId: council.children.mine, givenOn: '2026-11-20', words: 'A dog', answerOwnerId: me.userId };
  const input = { clientId, ...about, answerExpected: true };
  return (await runAs(db, me, record, { input })).data.recordFeedback.id;
}

async function decided(db: TestDatabase, council: TestCouncil, clientId: string): Promise<string> {
  const about = { childId: council.children.mine, kind: 'SCHOOL', what: 'Another school', tookEffectOn: '2026-11-20' };
  const input = { clientId, ...about };
  return (await runAs(db, council.users.PRACTITIONER, decide, { input })).data.recordLifeDecision.id;
}

interface About {
  readonly feedbackId: string | null;
  readonly lifeDecisionId: string | null;
}

/** The version that was seen is one less by then; the sender's number is read back by sending it again. */
async function giveTrip(
  db: TestDatabase,
  manager: TestUser,
  from: TestUser,
  input: About & Readonly<Record<string, unknown>>,
): Promise<RoundTrip> {
  await runAs(db, manager, give, { input });
  const again = await runAs(db, manager, give, { input });
  const { edges } = (await runAs(db, manager, list)).data.workList;
  const { node } = edges.find(
    (edge: { node: About }) =>
      edge.node.feedbackId === input.feedbackId && edge.node.lifeDecisionId === input.lifeDecisionId,
  );
  return {
    sent: { input },
    readBack: {
      input: {
        clientId: again.errors.length === 0 ? input['clientId'] : null,
        feedbackId: node.feedbackId,
        lifeDecisionId: node.lifeDecisionId,
        fromUserId: node.cameFrom === from.name ? from.userId : null,
        toUserId: node.ownerId,
        reason: node.cameBecause,
        version: node.version - 1,
      },
    },
  };
}

export const workRoundTrips: RoundTrips = {
  giveWork: async (db) => {
    const council = await buildCouncil(db);
    const { PRACTITIONER: me, TEAM_MANAGER: manager } = council.users;
    const other = await addUser(db, 'PRACTITIONER', 'Other Worker', council.teams[0]);
    const [one, two] = ['01900000-0000-7000-8000-00000000000c', '01900000-0000-7000-8000-00000000000d'];
    const first = await giveTrip(db, manager, me, {
      clientId: '01900000-0000-7000-8000-00000000001c',
      feedbackId: await said(db, council, one),
      lifeDecisionId: null,
      fromUserId: me.userId,
      toUserId: other.userId,
      reason: 'On leave until Monday',
      version: 1,
    });
    const input = {
      feedbackId: await said(db, council, two),
      toUserId: manager.userId,
      reason: 'Off sick',
      version: 1,
    };
    const between = { ...input, clientId: '01900000-0000-7000-8000-00000000001d', fromUserId: me.userId };
    await runAs(db, manager, give, { input: between });
    const second = await giveTrip(db, manager, manager, {
      clientId: '01900000-0000-7000-8000-00000000001e',
      feedbackId: input.feedbackId,
      lifeDecisionId: null,
      fromUserId: manager.userId,
      toUserId: me.userId,
      reason: 'Back again',
      version: 2,
    });
    const about = async (no: string): Promise<RoundTrip> =>
      giveTrip(db, manager, me, {
        clientId: `01900000-0000-7000-8000-00000000003${no}`,
        feedbackId: null,
        lifeDecisionId: await decided(db, council, `01900000-0000-7000-8000-00000000004${no}`),
        fromUserId: me.userId,
        toUserId: other.userId,
        reason: 'On leave until Friday',
        version: 1,
      });
    return [first, second, await about('a'), await about('b')];
  },
  setCover: async (db) => {
    const council = await buildCouncil(db);
    const { PRACTITIONER: me, TEAM_MANAGER: manager } = council.users;
    const other = await addUser(db, 'PRACTITIONER', 'Other Worker', council.teams[0]);
    const idOf = (name: string | null): string | null =>
      [me, manager, other].find((user) => user.name === name)?.userId ?? null;
    const trip = async (input: Readonly<Record<string, unknown>>): Promise<RoundTrip> => {
      await runAs(db, manager, cover, { input });
      const again = await runAs(db, manager, cover, { input });
      const { covers } = (await runAs(db, manager, away)).data.covers;
      const found = covers.find((one: { absentId: string }) => one.absentId === input['absentId']);
      return {
        sent: { input },
        readBack: {
          input: {
            clientId: again.errors.length === 0 ? input['clientId'] : null,
            absentId: found.absentId,
            standsInId: idOf(found.standsInName),
            startsOn: found.startsOn,
            endsOn: found.endsOn,
          },
        },
      };
    };
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-00000000002a',
        absentId: me.userId,
        standsInId: other.userId,
        startsOn: '2026-11-24',
        endsOn: '2026-11-27',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000002b',
        absentId: other.userId,
        standsInId: manager.userId,
        startsOn: '2026-12-21',
        endsOn: '2026-12-23',
      }),
    ];
  },
};
