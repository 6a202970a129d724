import { newId } from '../../src/platform/ids.js';
import { buildCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import { testToday, type TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const recordCompliment = `mutation ($input: RecordComplimentInput!) { recordCompliment(input: $input) { id } }`;
const readCompliments = `{ compliments { edges { node {
  id receivedOn summary fromWhom fromName channel thanksFor team { id } praisedUser { id } child { reference } onChildFile } } } }`;

async function thanked(db: TestDatabase, user: TestUser, input: { clientId: string }): Promise<RoundTrip> {
  const first = await runAs(db, user, recordCompliment, { input });
  const again = await runAs(db, user, recordCompliment, { input });
  const nodes: { id: string }[] = (await runAs(db, user, readCompliments)).data.compliments.edges.map(
    ({ node }: { node: { id: string } }) => node,
  );
  const found = nodes.find(({ id }) => id === first.data.recordCompliment.id);
  const { id, fromName, team, praisedUser, child, ...same } = Object(found);
  return {
    sent: { input },
    readBack: {
      input: {
        ...same,
        clientId: again.data.recordCompliment.id === id ? input.clientId : null,
        complainantName: fromName,
        orgUnitId: team?.id ?? null,
        praisedUserId: praisedUser?.id ?? null,
        childReference: child?.reference ?? null,
      },
    },
  };
}

export const complimentRoundTrips: RoundTrips = {
  recordCompliment: async (db) => {
    const { users, teams } = await buildCouncil(db);
    const whole = {
      clientId: newId(),
      receivedOn: '2026-11-18',
      summary: 'She listened',
      fromWhom: 'FOSTER_CARER',
      complainantName: 'Petra Vane',
      channel: 'LETTER',
      thanksFor: 'LISTENING',
      orgUnitId: teams[1],
      praisedUserId: users.TEAM_MANAGER.userId,
      childReference: 'VC-1001',
      onChildFile: true,
    };
    const bare = {
      complainantName: null,
      channel: null,
      thanksFor: null,
      orgUnitId: null,
      praisedUserId: null,
      childReference: null,
      onChildFile: null,
    };
    const other = {
      clientId: newId(),
      receivedOn: testToday,
      summary: 'Thank you',
      fromWhom: 'COLLEAGUE',
      ...bare,
    };
    return [await thanked(db, users.PRACTITIONER, whole), await thanked(db, users.PRACTITIONER, other)];
  },
};
