import { buildCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const shown = 'id kind name parentId startsOn endsOn changedOn version past { name untilOn }';
const make = `mutation ($input: MakeUnitInput!) { makeUnit(input: $input) { id } }`;
const change = `mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { id } }`;
const close = `mutation ($input: CloseUnitInput!) { closeUnit(input: $input) { id } }`;

type Input = Readonly<Record<string, unknown>>;

async function unitOf(db: TestDatabase, admin: TestUser, id: unknown) {
  const { data } = await runAs(db, admin, `{ orgUnits { ${shown} } }`);
  return data.orgUnits.find((one: { id: string }) => one.id === id);
}

export const unitRoundTrips: RoundTrips = {
  makeUnit: async (db) => {
    const { users, services } = await buildCouncil(db);
    const trip = async (input: Input): Promise<RoundTrip> => {
      await runAs(db, users.ADMINISTRATOR, make, { input });
      const { id, kind, name, parentId, startsOn } = await unitOf(db, users.ADMINISTRATOR, input['clientId']);
      return { sent: { input }, readBack: { input: { clientId: id, kind, name, parentId, startsOn } } };
    };
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-00000000005a',
        kind: 'SERVICE',
        name: 'Early Help',
        parentId: null,
        startsOn: '2026-11-01',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000005b',
        kind: 'TEAM',
        name: 'Yew Team',
        parentId: services[0],
        startsOn: '2026-12-01',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000005c',
        kind: 'TEAM',
        name: 'Rowan Team',
        parentId: services[1],
        startsOn: '2026-12-01',
      }),
    ];
  },
  changeUnit: async (db) => {
    const { users, services, teams } = await buildCouncil(db);
    const trip = async (input: Input): Promise<RoundTrip> => {
      await runAs(db, users.ADMINISTRATOR, change, { input });
      const { id, version, name, parentId, changedOn } = await unitOf(db, users.ADMINISTRATOR, input['id']);
      return {
        sent: { input },
        readBack: { input: { id, version: version - 1, name, parentId, countsFrom: changedOn } },
      };
    };
    const first = { id: teams[0], version: 1, name: 'Great Oak Team', parentId: services[1], countsFrom: '2026-10-01' };
    const then = { id: teams[0], version: 2, name: 'Old Oak Team', parentId: services[0], countsFrom: '2026-11-02' };
    const other = { id: teams[1], version: 1, name: 'Ash Tree Team', parentId: services[0], countsFrom: null };
    return [await trip(first), await trip(then), await trip(other)];
  },
  closeUnit: async (db) => {
    const { users, teams } = await buildCouncil(db);
    const other = '01900000-0000-7000-8000-00000000005d';
    const team = { clientId: other, kind: 'SERVICE', name: 'Early Help', startsOn: '2026-11-01' };
    await runAs(db, users.ADMINISTRATOR, make, { input: team });
    const trip = async (input: Input): Promise<RoundTrip> => {
      await runAs(db, users.ADMINISTRATOR, close, { input });
      const { id, version, endsOn } = await unitOf(db, users.ADMINISTRATOR, input['id']);
      return { sent: { input }, readBack: { input: { id, version: version - 1, endsOn } } };
    };
    return [
      await trip({ id: teams[2], version: 1, endsOn: '2026-12-24' }),
      await trip({ id: teams[2], version: 2, endsOn: null }),
      await trip({ id: other, version: 1, endsOn: '2027-03-31' }),
    ];
  },
};
