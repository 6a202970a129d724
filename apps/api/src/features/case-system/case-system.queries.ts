import { z } from 'zod';
import { count, id, moment, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import type { DoubleVerdict } from './case-system.enums.js';
import { ImportWay } from './child-import.shape.js';

const mostFindings = 100;
const mostImports = 20;

const finding = z.strictObject({
  file: text,
  line: count,
  rule: text,
  severity: z.enum(['error', 'warning']),
  message: text,
});
const counts = z.strictObject({
  rows: count,
  rejected: count,
  added: count,
  changed: count,
  moved: count,
  unchanged: count,
  missing: count,
  doubles: count,
});
const importRow = row({
  id,
  way: z.enum(ImportWay),
  fileNames: z.array(text),
  importedAt: moment,
  importedByName: text,
  problem: text.nullable(),
  counts,
  findings: z.array(finding),
});

/** Files that were brought in, or could not be; the latest first. */
export async function latestImports(unit: Unit): Promise<readonly z.output<typeof importRow>[]> {
  return rowsOf(
    unit,
    importRow,
    `select i.id, i.way, i.file_names as "fileNames", i.created_at as "importedAt", i.imported_by_name as "importedByName", i.problem,
       json_build_object('rows', i.rows_read, 'rejected', i.rejected, 'added', i.added, 'changed', i.changed, 'moved', i.moved,
         'unchanged', i.unchanged, 'missing', i.missing, 'doubles', i.doubles) as counts,
       (select coalesce(jsonb_agg(f order by n), '[]') from jsonb_array_elements(i.findings) with ordinality k(f, n) where n <= $2) as findings
     from child_import i order by i.created_at desc, i.id desc limit $1`,
    [mostImports, mostFindings],
  );
}

const failedRow = row({ problem: text.nullable(), importedAt: moment });

/** What kept the last files of the folder from being used; null where they were. */
export async function failureOfLastFolder(unit: Unit): Promise<{ problem: string; importedAt: Date } | null> {
  const last = `select i.problem, i.created_at as "importedAt" from child_import i where i.way = 'FOLDER' order by i.created_at desc, i.id desc limit 1`;
  const { problem, importedAt } = (await rowOf(unit, failedRow, last)) ?? { problem: null, importedAt: unit.now };
  return problem === null ? null : { problem, importedAt };
}

const hashRow = row({ sha256: text });

/** What the last files of the folder held; null where there were none. */
export async function hashOfLastFolder(unit: Unit): Promise<string | null> {
  const last = `select i.sha256 from child_import i where i.way = 'FOLDER' order by i.created_at desc, i.id desc limit 1`;
  return (await rowOf(unit, hashRow, last))?.sha256 ?? null;
}

const doubleRow = row({ id, caseId: text, name: text, childId: id, reference: text, childName: text });
export type WaitingDouble = z.output<typeof doubleRow>;

/** Lines of which nobody has said yet whether they are a child who is here. */
export async function waitingDoubles(unit: Unit, first: number): Promise<readonly WaitingDouble[]> {
  return rowsOf(
    unit,
    doubleRow,
    `select d.id, d.case_id as "caseId", d.name, d.child_id as "childId", d.reference, d.child_name as "childName" from app.case_doubles($1) d`,
    [first],
  );
}

const unreachedRow = row({
  total: count,
  children: z.array(z.strictObject({ childId: id, reference: text, name: text })),
});
export type Unreached = z.output<typeof unreachedRow>;

/** Children whose record nobody could open who works with them. */
export async function unreachedChildren(unit: Unit, first: number): Promise<Unreached> {
  const found = await rowOf(unit, unreachedRow, 'select u.total, u.children from app.children_without_reach($1) u', [
    first,
  ]);
  return found ?? { total: 0, children: [] };
}

const decided = row({ childId: id.nullable() });

/** Writes down what somebody said of a double; the child whom it is about, null where it waits no more. */
export async function writeVerdict(unit: Unit, doubleId: string, verdict: DoubleVerdict): Promise<string | null> {
  const found = await rowOf(unit, decided, 'select app.decide_double($1, $2) as "childId"', [doubleId, verdict]);
  return found?.childId ?? null;
}
