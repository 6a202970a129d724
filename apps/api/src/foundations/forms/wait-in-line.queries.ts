import { run } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

/**
 * Waits until everybody is done who named one of these before, such as `form` with its number or `decide` with the words:
 * two sendings of one form, or two people at the same thing, then see what the first has stored. In one order for all, so
 * that nobody waits for each other.
 */
export async function waitInLine(unit: Unit, names: readonly string[]): Promise<void> {
  const lock = `select pg_advisory_xact_lock(hashtextextended(n.name, 2)) from (select unnest($1::text[]) as name order by 1) n`;
  await run(unit, lock, [names]);
}
