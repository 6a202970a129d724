import { newId } from '../../platform/ids.js';
import type { AuditLine } from '../../platform/request-audit.js';
import type { OpenUnit } from '../../platform/unit.js';
import { addToLog } from './access-log.queries.js';

/** What is known of something that no field of the schema stands for. */
export interface EventFacts {
  readonly purpose?: string | null;
  /** The records that it concerns: ids, whether they exist or not. */
  readonly recordIds?: readonly string[];
  /** A few words of ours about it; never what somebody said. */
  readonly detail?: string | null;
}

/** More ids than any screen shows are not a question but a search through the log itself. */
const mostIds = 1_000;
const longestDetail = 200;

function toRow(line: AuditLine): Readonly<Record<string, unknown>> {
  const children = [...line.children];
  return {
    id: newId(),
    operation: line.operation,
    outcome: line.outcome,
    purpose: line.purpose,
    searched: line.searched?.slice(0, longestDetail) ?? null,
    detail: line.detail?.slice(0, longestDetail) ?? null,
    record_ids: line.recordIds.slice(0, mostIds),
    child_ids: children.map(([id]) => id),
    depths: children.map(([, depth]) => depth),
  };
}

/** Writes lines of the audit log, all in one statement. Who acts, in which session and when, says the database. */
export function writeLines(unit: OpenUnit, lines: readonly AuditLine[]): void {
  if (lines.length === 0) return;
  addToLog(unit, lines.map(toRow));
}

/** Writes what no field of the schema stands for: a command of the system, a sign-in that failed. */
export function recordEvent(
  unit: OpenUnit,
  operation: string,
  outcome: 'OK' | 'REFUSED',
  { purpose = null, recordIds = [], detail = null }: EventFacts = {},
): void {
  writeLines(unit, [{ operation, outcome, purpose, searched: null, detail, recordIds, children: new Map() }]);
}
