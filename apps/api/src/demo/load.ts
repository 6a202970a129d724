import { demoCouncil } from '@heard/demo-council/demo-council';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { hashPassword } from '../platform/password.js';
import type { OwnerConnection } from '../platform/owner-connection.js';
import {
  type DemoRow,
  demoAccountIds,
  inOneTransaction,
  insertRows,
  setPasswordHashes,
  tablesThere,
  withChainsWorkedOutOnce,
} from './load.queries.js';
import { tablesByForeignKeys } from './tables-by-foreign-keys.js';

/** Known to everybody: the demo is refused wherever it could be reached from outside. */
export const demoPassword = 'heard-demo-only';

async function setPasswords(owner: OwnerConnection): Promise<void> {
  const ids = await demoAccountIds(owner);
  await setPasswordHashes(
    owner,
    await Promise.all(ids.map(async (id) => ({ id, hash: await hashPassword(demoPassword) }))),
  );
}

/** Fills an empty database with the demo council, in one transaction, as the owner. */
export async function loadDemo(owner: OwnerConnection, today: PlainDate): Promise<void> {
  const council = new Map<string, readonly DemoRow[]>(Object.entries(demoCouncil({ today })));
  await inOneTransaction(owner, async () => {
    const tables = await tablesByForeignKeys(owner, await tablesThere(owner, [...council.keys()]));
    await withChainsWorkedOutOnce(owner, async () => {
      for (const table of tables) await insertRows(owner, table, council.get(table) ?? []);
    });
    await setPasswords(owner);
  });
}
