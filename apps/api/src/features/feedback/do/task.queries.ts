import { run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const lock = `select pg_advisory_xact_lock(hashtextextended('task ' || $1, 2))`;

/** Whoever writes something about a task waits here for whoever is at it. */
export async function waitForTask(unit: Unit, taskId: string): Promise<void> {
  await run(unit, lock, [taskId.toLowerCase()]);
}
