import { runUnawaited } from '../../platform/sql.js';
import type { OpenUnit } from '../../platform/unit.js';

/**
 * Adds lines to the audit log, all in one statement, through the function that alone may. Of nobody's it keeps no name.
 * Travels with what is sent next: where it fails, so does the commit, and nothing is shown.
 */
export function addToLog(unit: OpenUnit, lines: readonly Readonly<Record<string, unknown>>[]): void {
  runUnawaited(unit, 'select app.record_access($1, $2, $3)', [
    JSON.stringify(lines),
    unit.requestId,
    unit.actor?.name ?? null,
  ]);
}
