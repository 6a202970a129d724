import { newId } from '../src/platform/ids.js';
import { addUser, type TestCouncil } from './council.js';
import type { Send } from './longest-ends.js';
import { runAs } from './run-as.js';
import { type TestDatabase, testToday } from './use-database.js';

const make = 'mutation ($input: MakeUnitInput!) { makeUnit(input: $input) { id } }';
const add = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id wishes { id } } }';
const correct = 'mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { id } }';
const putRole = 'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { id } }';
const decide = 'mutation ($input: DecideAccessInput!) { decideAccess(input: $input) { id } }';
const change = 'mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { id } }';

const anyone = (): string => `${newId()}@test.example`;

/** Services, teams and people. */
export function sendsOfPeople(db: TestDatabase, council: () => TestCouncil): Readonly<Record<string, Send>> {
  const added = async (email: string, rest: object = {}) => {
    const { users, teams } = council();
    const held = { role: 'PRACTITIONER', orgUnitId: teams[0], startsOn: testToday };
    const input = { clientId: newId(), name: 'Kit Marlow', email, ...held, ...rest };
    return runAs(db, users.ADMINISTRATOR, add, { input });
  };
  const wide = { role: 'LEADERSHIP', orgUnitId: null };
  return {
    addPerson: async (put) =>
      added(put('email', anyone()), { ...wide, name: put('name', 'Kit Marlow'), why: put('why', 'Takes over') }),
    correctPerson: async (put) => {
      const id: string = (await added(anyone())).data.addPerson.id;
      const input = { id, version: 1, name: put('name', 'Kit Marlowe'), email: put('email', anyone()) };
      return runAs(db, council().users.ADMINISTRATOR, correct, { input });
    },
    changeRole: async (put) => {
      const userId: string = (await added(anyone())).data.addPerson.id;
      const input = { clientId: newId(), userId, ...wide, startsOn: testToday, why: put('why', 'Takes over') };
      return runAs(db, council().users.ADMINISTRATOR, putRole, { input });
    },
    decideAccess: async (put) => {
      const { data } = await added(anyone(), { ...wide, why: 'Takes over' });
      const second = await addUser(db, 'ADMINISTRATOR', 'Second Administrator', null);
      const input = { id: data.addPerson.wishes[0].id, outcome: 'REFUSED', why: put('why', 'Not agreed') };
      return runAs(db, second, decide, { input });
    },
    makeUnit: async (put) => {
      const input = { clientId: newId(), kind: 'SERVICE', name: put('name', 'Early Help'), startsOn: '2026-11-01' };
      return runAs(db, council().users.ADMINISTRATOR, make, { input });
    },
    changeUnit: async (put) => {
      const { services, teams, users } = council();
      const input = { id: teams[0], version: 1, name: put('name', 'Great Oak Team'), parentId: services[0] };
      return runAs(db, users.ADMINISTRATOR, change, { input });
    },
  };
}
