import { run } from './sql.js';
import type { OpenUnit } from './unit.js';

/** How long the database waits before it ends something by itself, in milliseconds. */
export interface Patience {
  /** For one statement to answer. */
  readonly statement: number;
  /** For a lock that somebody else holds. */
  readonly lock: number;
  /** For the next statement of a transaction that has begun: whoever forgets one must not keep its connection. */
  readonly idle: number;
}

/** A request that takes longer has gone wrong, and would make others wait. */
export const patienceOfRequests: Patience = { statement: 30_000, lock: 10_000, idle: 60_000 };

const patienceOfLongWork: Patience = { statement: 900_000, lock: 60_000, idle: 900_000 };

/** From here on this transaction may take as long as an import or a command of the system does. */
export async function allowLongWork(unit: OpenUnit): Promise<void> {
  const { statement, lock, idle } = patienceOfLongWork;
  await run(
    unit,
    `select set_config('statement_timeout', $1, true), set_config('lock_timeout', $2, true),
       set_config('idle_in_transaction_session_timeout', $3, true)`,
    [String(statement), String(lock), String(idle)],
  );
}
