import { z } from 'zod';
import { cursorOf } from '../../../platform/paging.js';
import { count, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const severity = z.enum(['error', 'warning']);
const ruleCount = row({ rule: text, severity, count }).readonly();

/** A rule, and how often it spoke. */
export type RuleCount = z.output<typeof ruleCount>;

const importRunRow = row({
  id,
  fileNames: z.array(text).readonly(),
  year: text.nullable(),
  appliedAt: moment,
  appliedByName: text,
  rows: count,
  accepted: count,
  rejected: count,
  childrenAdded: count,
  childrenChanged: count,
  reviewsAdded: count,
  reviewsChanged: count,
  reviewsUnchanged: count,
  rules: z.array(ruleCount).readonly(),
}).readonly();

export type ImportRunRow = z.output<typeof importRunRow>;

const findingRow = row({ position: count, file: text, line: count, rule: text, severity, message: text }).readonly();

export type FindingRow = z.output<typeof findingRow>;

const runs = `
  select r.id, r.file_names as "fileNames", r.collection_year as year, r.applied_at as "appliedAt",
    r.applied_by_name as "appliedByName", r.rows_read as rows, r.accepted, r.rejected,
    r.children_added as "childrenAdded", r.children_changed as "childrenChanged", r.reviews_added as "reviewsAdded",
    r.reviews_changed as "reviewsChanged", r.reviews_unchanged as "reviewsUnchanged", coalesce(f.rules, '[]') as rules
  from import_run r
  left join lateral (
    select json_agg(json_build_object('rule', g.rule, 'severity', g.severity, 'count', g.count) order by g.first) as rules
    from (
      select f.rule, f.severity, count(*)::int as count, min(f.position) as first
      from import_finding f where f.run_id = r.id group by f.rule, f.severity) g) f on true
  where r.kind = 'SSDA903'`;

/** Where a page of imports ended. */
export const runCursor = cursorOf({ id });

/** Imports, the latest first; after the one given. One more than asked for, so that the caller knows whether there are more. */
export async function runsAfter(unit: Unit, first: number, after: string | null): Promise<readonly ImportRunRow[]> {
  return rowsOf(
    unit,
    importRunRow,
    `${runs} and ($1::uuid is null
       or (r.applied_at, r.id) < (select b.applied_at, b.id from import_run b where b.id = $1::uuid))
     order by r.applied_at desc, r.id desc limit $2`,
    [after, first + 1],
  );
}

/** One import; undefined where there is none. */
export async function runById(unit: Unit, runId: string): Promise<ImportRunRow | undefined> {
  return rowOf(unit, importRunRow, `${runs} and r.id = $1`, [runId]);
}

/** The latest import of files with just this content; null when there was none. */
export async function runOfSameFiles(unit: Unit, sha256: string): Promise<string | null> {
  const found = await rowOf(
    unit,
    row({ id }),
    `select r.id from import_run r where r.kind = 'SSDA903' and r.sha256 = $1 order by r.applied_at desc, r.id desc limit 1`,
    [sha256],
  );
  return found?.id ?? null;
}

/** Takes the lock that only one import holds, until its transaction ends. False where another holds it: nobody waits. */
export async function lockImports(unit: Unit): Promise<boolean> {
  const lock = `select pg_try_advisory_xact_lock(hashtext('import SSDA903')) as mine`;
  return (await rowOf(unit, row({ mine: z.boolean() }), lock))?.mine === true;
}

/** Where a page of findings ended. */
export const findingCursor = cursorOf({ position: z.int().min(0).max(2_147_483_647) });

export interface FindingsAsked {
  readonly runId: string;
  readonly rule: string | null;
  readonly first: number;
  /** The position of the last one seen; 0 for the beginning. */
  readonly after: number;
}

/** What the rules said of an import, in their order; one more than asked for. */
export async function findingsOfRun(unit: Unit, asked: FindingsAsked): Promise<readonly FindingRow[]> {
  return rowsOf(
    unit,
    findingRow,
    `select f.position, f.file, f.line, f.rule, f.severity, f.message
     from import_finding f
     where f.run_id = $1 and f.position > $2 and ($3::text is null or f.rule = $3)
     order by f.position limit $4`,
    [asked.runId, asked.after, asked.rule, asked.first + 1],
  );
}
