import type { OwnerConnection } from '../platform/owner-connection.js';
import { foreignKeysAmong } from './load.queries.js';

/** These tables in an order in which each comes after all that it refers to. Throws when one isn't in the database. */
export async function tablesByForeignKeys(
  owner: OwnerConnection,
  tables: readonly string[],
): Promise<readonly string[]> {
  const keys = await foreignKeysAmong(owner, tables);
  const ordered: string[] = [];
  const waiting = new Set(tables);
  while (waiting.size > 0) {
    const free = [...waiting].filter((table) => !keys.some((key) => key.from === table && waiting.has(key.to)));
    if (free.length === 0) throw new Error(`These tables refer to each other in a circle: ${[...waiting].join(', ')}`);
    for (const table of free) waiting.delete(table);
    ordered.push(...free);
  }
  return ordered;
}
