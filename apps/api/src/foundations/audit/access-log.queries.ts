import { run } from '../../platform/sql.js';
import type { OpenUnit } from '../../platform/unit.js';

/** Adds lines to the audit log, all in one statement, through the function that alone may. Of nobody's it keeps no name. */
export async function addToLog(unit: OpenUnit, lines: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  await run(unit, 'select app.record_access($1, $2, $3)', [
    JSON.stringify(lines),
    unit.requestId,
    unit.actor?.name ?? null,
  ]);
}
