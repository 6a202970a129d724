import type { ReturnFinding } from '@heard/domain/participation/ssda903/return-findings';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { ImportFindingEntity } from '../import-finding.entity.js';
import { ImportRunEntity } from '../import-run.entity.js';
import type { StoredRows } from './store-in-batches.js';

export interface NewRun {
  readonly id: string;
  readonly sha256: string;
  readonly fileNames: readonly string[];
  readonly year: string | null;
  readonly author: string | null;
  readonly read: { readonly rows: number; readonly accepted: number; readonly rejected: number };
  readonly children: { readonly added: number; readonly changed: number };
  readonly reviews: { readonly added: number; readonly changed: number; readonly unchanged: number };
}

/** Writes down that a return was loaded, by whom, and what it changed. */
export function storeRun(unit: Unit, run: NewRun): void {
  unit.db.insert(ImportRunEntity, {
    id: run.id,
    kind: 'SSDA903',
    sha256: run.sha256,
    fileNames: [...run.fileNames],
    collectionYear: run.year,
    appliedAt: unit.now,
    appliedBy: run.author,
    appliedByName: unit.actor.name,
    rowsRead: run.read.rows,
    accepted: run.read.accepted,
    rejected: run.read.rejected,
    childrenAdded: run.children.added,
    childrenChanged: run.children.changed,
    reviewsAdded: run.reviews.added,
    reviewsChanged: run.reviews.changed,
    reviewsUnchanged: run.reviews.unchanged,
    createdBy: run.author,
  });
  recordChange(unit, { table: 'import_run', rowId: run.id, columns: ['sha256', 'file_names', 'applied_by'] });
}

/** Keeps what the rules said, in the order in which they said it. */
export async function storeFindings(
  unit: Unit,
  run: { readonly id: string; readonly author: string | null; readonly rows: StoredRows },
  findings: readonly ReturnFinding[],
): Promise<void> {
  const placed = findings.map((finding, at) => ({ finding, position: at + 1 }));
  await run.rows.store(unit, placed, (batch) => {
    unit.db.insert(
      ImportFindingEntity,
      batch.map(({ finding: { file, line, rule, severity, message }, position }) => ({
        id: newId(),
        runId: run.id,
        position,
        file,
        line,
        rule,
        severity,
        message,
        createdBy: run.author,
      })),
    );
  });
}
