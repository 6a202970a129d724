import { recordNewRow } from '../../foundations/audit/record-change.js';
import { RateLimitedError } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import { lockCaseImports, storePlan } from './case-children.queries.js';
import { ChildImportEntity } from './child-import.entity.js';
import type { ImportWay, Reconciliation } from './child-import.shape.js';
import { reconcile } from './plan-children.js';
import type { ReadCase } from './read-case.js';

const besides =
  'Other files of the case system are being brought in, and nothing was changed. Try again when that has ended';
/** As many lines as somebody puts right by hand. */
const mostKept = 1_000;

function sawAll(unit: Unit, { changes, moves, missingChildren, doubleLines }: Reconciliation): void {
  unit.audit.saw({
    childIds: [...changes, ...moves, ...missingChildren, ...doubleLines].map(({ childId }) => childId),
  });
}

/** Says what bringing these files in would change. */
export async function previewChildren(unit: Unit, read: ReadCase): Promise<Reconciliation> {
  const found = await reconcile(unit, read, async () => undefined);
  sawAll(unit, found);
  return found;
}

type Kept = Omit<ChildImportEntity, 'createdAt' | 'createdBy'>;

function storeRun(unit: Unit, run: Kept): void {
  const createdBy = unit.actor.sessionId === null ? null : unit.actor.userId;
  unit.db.insert(ChildImportEntity, { ...run, createdBy });
  recordNewRow(unit, 'child_import', run);
}

const nothing = { rows: 0, rejected: 0, added: 0, changed: 0, moved: 0, unchanged: 0, missing: 0, doubles: 0 };

/** Writes down that files could not be used, so that somebody sees it who was not there. */
export function recordUnusable(
  unit: Unit,
  { way, sha256, fileNames, problem }: Pick<Kept, 'way' | 'sha256' | 'fileNames' | 'problem'>,
): void {
  const { rows, ...counts } = nothing;
  const kept = { id: newId(), way, sha256, fileNames, importedByName: unit.actor.name, problem, findings: [] };
  storeRun(unit, { ...kept, rowsRead: rows, ...counts });
}

export interface ImportedChildren {
  readonly runId: string;
  readonly found: Reconciliation;
}

/**
 * Brings files of the case system in: all lines that can be read, or, where anything fails, none. In one transaction, so
 * that nobody finds half a council and reach moves at one moment with the allocations. Children are matched by their
 * numbers; what a file does not have stays. Throws RATE_LIMITED while another import runs.
 */
export async function importChildren(unit: Unit, read: ReadCase, way: ImportWay): Promise<ImportedChildren> {
  if (!(await lockCaseImports(unit))) throw new RateLimitedError(besides);
  const found = await reconcile(unit, read, async (plan) => storePlan(unit, plan));
  sawAll(unit, found);
  const { added, changed, moved, unchanged, missing, doubles, rejected } = found;
  const id = newId();
  storeRun(unit, {
    id,
    way,
    sha256: read.sha256,
    fileNames: [...read.fileNames],
    importedByName: unit.actor.name,
    problem: null,
    rowsRead: read.rows,
    rejected,
    added,
    changed,
    moved,
    unchanged,
    missing,
    doubles,
    findings: found.findings.slice(0, mostKept),
  });
  return { runId: id, found };
}
