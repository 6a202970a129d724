import type { ReturnFinding } from '@heard/domain/participation/ssda903/return-findings';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
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
export async function storeRun(unit: Unit, run: NewRun): Promise<void> {
  const { read, children, reviews } = run;
  await unit.query(
    `insert into import_run (id, created_at, created_by, kind, sha256, file_names, collection_year, applied_at, applied_by,
       applied_by_name, rows_read, accepted, rejected, children_added, children_changed, reviews_added, reviews_changed,
       reviews_unchanged)
     values ($1, $2, $3, 'SSDA903', $4, $5, $6, $2, $3, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      run.id,
      unit.now,
      run.author,
      run.sha256,
      run.fileNames,
      run.year,
      unit.actor.name,
      read.rows,
      read.accepted,
      read.rejected,
      children.added,
      children.changed,
      reviews.added,
      reviews.changed,
      reviews.unchanged,
    ],
  );
  recordChange(unit, { table: 'import_run', rowId: run.id, columns: ['sha256', 'file_names', 'applied_by'] });
}

/** Keeps what the rules said, in the order in which they said it. */
export async function storeFindings(
  unit: Unit,
  runId: string,
  findings: readonly ReturnFinding[],
  rows: StoredRows,
): Promise<void> {
  let position = 0;
  await rows.store(findings, async (batch) => {
    const first = position + 1;
    position += batch.length;
    await unit.query(
      `insert into import_finding (id, created_at, run_id, position, file, line, rule, severity, message)
       select n.id, $8, $7, n.position, n.file, n.line, n.rule, n.severity, n.message
       from unnest($1::uuid[], $2::int[], $3::text[], $4::int[], $5::text[], $6::text[], $9::text[])
         n(id, position, file, line, rule, severity, message)`,
      [
        batch.map(() => newId()),
        batch.map((_, at) => first + at),
        batch.map(({ file }) => file),
        batch.map(({ line }) => line),
        batch.map(({ rule }) => rule),
        batch.map(({ severity }) => severity),
        runId,
        unit.now,
        batch.map(({ message }) => message),
      ],
    );
  });
}
