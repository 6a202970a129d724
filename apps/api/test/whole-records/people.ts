import { addUser, buildCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import { type TestDatabase, testToday } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const held = 'held { role unitId startsOn endsOn }';
const wish = 'wishes { id role unitId startsOn endsOn why outcome decidedWhy }';
const record = `id name email version isWaiting ${held} roles { role unitId startsOn endsOn } ${wish}`;
const add = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { id wishes { id } } }`;
const correct = `mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { id } }`;
const change = `mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { id } }`;
const end = `mutation ($input: EndAccessInput!) { endAccess(input: $input) { id } }`;
const leaving = `query ($id: ID!) { person(id: $id) { id leaving { id lastOn toUserId isDone } } }`;
const decide = `mutation ($input: DecideAccessInput!) { decideAccess(input: $input) { id } }`;

type Input = Readonly<Record<string, unknown>>;

async function personOf(db: TestDatabase, admin: TestUser, id: unknown) {
  return (await runAs(db, admin, `query ($id: ID!) { person(id: $id) { ${record} } }`, { id })).data.person;
}

/** Of what waits where something waits, else of what is held. */
function heldOf(person: ReturnType<typeof JSON.parse>, startsOn: unknown) {
  const [waiting] = person.isWaiting ? person.wishes : [];
  const found = waiting ?? person.roles.find((one: { startsOn: string }) => one.startsOn === startsOn);
  return {
    role: found.role,
    orgUnitId: found.unitId,
    startsOn: found.startsOn,
    endsOn: found.endsOn,
    why: waiting ? waiting.why : null,
  };
}

export const peopleRoundTrips: RoundTrips = {
  addPerson: async (db) => {
    const { users, teams } = await buildCouncil(db);
    const trip = async (input: Input): Promise<RoundTrip> => {
      await runAs(db, users.ADMINISTRATOR, add, { input });
      const person = await personOf(db, users.ADMINISTRATOR, input['clientId']);
      const { id, name, email } = person;
      return {
        sent: { input },
        readBack: { input: { clientId: id, name, email, ...heldOf(person, input['startsOn']) } },
      };
    };
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-00000000006a',
        name: 'Kit Marlow',
        email: 'kit@test.example',
        role: 'PRACTITIONER',
        orgUnitId: teams[0],
        startsOn: '2026-11-01',
        endsOn: null,
        why: null,
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000006b',
        name: 'Sam Hill',
        email: 'sam@test.example',
        role: 'LEADERSHIP',
        orgUnitId: teams[1],
        startsOn: '2026-12-01',
        endsOn: '2027-12-31',
        why: 'The new director',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000006c',
        name: 'Ro Vale',
        email: 'ro@test.example',
        role: 'ADMINISTRATOR',
        orgUnitId: null,
        startsOn: '2026-12-01',
        endsOn: '2027-03-31',
        why: 'While the other is away',
      }),
    ];
  },
  correctPerson: async (db) => {
    const { users } = await buildCouncil(db);
    const trip = async (input: Input): Promise<RoundTrip> => {
      await runAs(db, users.ADMINISTRATOR, correct, { input });
      const { id, version, name, email } = await personOf(db, users.ADMINISTRATOR, input['id']);
      return { sent: { input }, readBack: { input: { id, version: version - 1, name, email } } };
    };
    const { userId } = users.PRACTITIONER;
    return [
      await trip({ id: userId, version: 1, name: 'Kit Marlow', email: 'kit@test.example' }),
      await trip({ id: userId, version: 2, name: 'Sam Hill', email: 'sam@test.example' }),
      await trip({ id: users.PARTNER.userId, version: 1, name: 'Pat Vale', email: 'pat@test.example' }),
    ];
  },
  changeRole: async (db) => {
    const { users, teams } = await buildCouncil(db);
    await addUser(db, 'ADMINISTRATOR', 'Second Administrator', null); // the first one's role may end
    const trip = async (input: Input): Promise<RoundTrip> => {
      await runAs(db, users.ADMINISTRATOR, change, { input });
      const again = await runAs(db, users.ADMINISTRATOR, change, { input });
      const person = await personOf(db, users.ADMINISTRATOR, input['userId']);
      const clientId = again.errors.length === 0 ? input['clientId'] : null;
      return {
        sent: { input },
        readBack: { input: { clientId, userId: person.id, ...heldOf(person, input['startsOn']) } },
      };
    };
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-00000000007a',
        userId: users.PRACTITIONER.userId,
        role: 'TEAM_MANAGER',
        orgUnitId: teams[1],
        startsOn: testToday,
        endsOn: '2027-03-31',
        why: null,
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000007b',
        userId: users.PARTNER.userId,
        role: 'LEADERSHIP',
        orgUnitId: null,
        startsOn: '2026-12-01',
        endsOn: null,
        why: 'The new director',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000007c',
        userId: users.ADMINISTRATOR.userId,
        role: 'ADMINISTRATOR',
        orgUnitId: teams[0],
        startsOn: '2026-12-02',
        endsOn: '2027-06-30',
        why: 'Sits with them',
      }),
    ];
  },
  endAccess: async (db) => {
    const { users, teams, otherPractitioner } = await buildCouncil(db);
    const third = await addUser(db, 'PRACTITIONER', 'Third Worker', teams[0]);
    const trip = async (input: Input): Promise<RoundTrip> => {
      await runAs(db, users.ADMINISTRATOR, end, { input });
      const { person } = (await runAs(db, users.ADMINISTRATOR, leaving, { id: input['userId'] })).data;
      const { id: clientId, lastOn, toUserId, isDone } = person.leaving;
      return {
        sent: { input },
        readBack: { input: { clientId, userId: person.id, lastOn, atOnce: isDone, toUserId } },
      };
    };
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-00000000008a',
        userId: users.PRACTITIONER.userId,
        lastOn: '2026-12-24',
        atOnce: false,
        toUserId: third.userId,
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000008b',
        userId: otherPractitioner.userId,
        lastOn: testToday,
        atOnce: true,
        toUserId: null,
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000008c',
        userId: users.TEAM_MANAGER.userId,
        lastOn: '2026-12-31',
        atOnce: false,
        toUserId: third.userId,
      }),
    ];
  },
  decideAccess: async (db) => {
    const { users } = await buildCouncil(db);
    const second = await addUser(db, 'ADMINISTRATOR', 'Second Administrator', null);
    const trip = async (by: TestUser, outcome: string, why: string | null): Promise<RoundTrip> => {
      const user = await addUser(db, 'PRACTITIONER', `Asked ${outcome}`, null);
      const clientId = user.personId;
      const asked = { clientId, userId: user.userId, role: 'LEADERSHIP', startsOn: testToday, why: 'Takes over' };
      await runAs(db, users.ADMINISTRATOR, change, { input: asked });
      const input = { id: clientId, outcome, why };
      await runAs(db, by, decide, { input });
      const [decided] = (await personOf(db, users.ADMINISTRATOR, user.userId)).wishes;
      return {
        sent: { input },
        readBack: { input: { id: decided.id, outcome: decided.outcome, why: decided.decidedWhy } },
      };
    };
    return [
      await trip(second, 'APPROVED', null),
      await trip(second, 'REFUSED', 'Not agreed'),
      await trip(users.ADMINISTRATOR, 'WITHDRAWN', 'Asked for in error'),
    ];
  },
};
