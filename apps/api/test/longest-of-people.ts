import { newId } from '../src/platform/ids.js';
import type { TestCouncil } from './council.js';
import type { Send } from './longest-ends.js';
import { runAs } from './run-as.js';
import type { TestDatabase } from './use-database.js';

const make = 'mutation ($input: MakeUnitInput!) { makeUnit(input: $input) { id } }';
const change = 'mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { id } }';

/** Services, teams and people. */
export function sendsOfPeople(db: TestDatabase, council: () => TestCouncil): Readonly<Record<string, Send>> {
  return {
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
