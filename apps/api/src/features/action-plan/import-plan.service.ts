import { boardColumnKeys, boardColumnLabels } from '@heard/domain/action-plan/board-columns';
import { type PlanFile, type PlanFileRow, readPlanFile } from '@heard/domain/action-plan/plan-file';
import { recordEvent } from '../../foundations/audit/record-access.js';
import { recordChange } from '../../foundations/audit/record-change.js';
import { newId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import { importActions } from './import-actions.js';
import { lockPlan } from './plan-lock.js';

export interface PlanImport extends PlanFile {
  /** Lines with an action, and how many of them are left out for an error. */
  readonly rows: number;
  readonly rejected: number;
  /** What applying it changed, or would change. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

async function planOf(unit: Unit, source: string): Promise<string> {
  const [known] = await unit.query<{ id: string }>('select p.id from plan p where p.source = $1', [source]);
  if (known !== undefined) return known.id;
  const id = newId();
  const title = source
    .replace(/\.(csv|xlsx)$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  await unit.query('insert into plan (id, title, source, created_at) values ($1, $2, $3, $4)', [
    id,
    title.charAt(0).toUpperCase() + title.slice(1),
    source,
    unit.now,
  ]);
  for (const [position, key] of boardColumnKeys.entries()) {
    await unit.query('insert into board_column (id, plan_id, key, label, position) values ($1, $2, $3, $4, $5)', [
      newId(),
      id,
      key,
      boardColumnLabels[key],
      position + 1,
    ]);
  }
  await recordChange(unit, { table: 'plan', rowId: id, columns: ['title', 'source'] });
  return id;
}

async function importObjectives(unit: Unit, planId: string, file: PlanFile): Promise<ReadonlyMap<number, string>> {
  const ids = new Map<number, string>();
  for (const { no, theme, title } of file.objectives) {
    const [row] = await unit.query<{ id: string }>(
      `insert into objective (id, plan_id, no, theme, title) values ($1, $2, $3, $4, $5)
       on conflict on constraint uq_objective_no do update set theme = excluded.theme, title = excluded.title
       returning id`,
      [newId(), planId, no, theme, title],
    );
    if (row !== undefined) ids.set(no, row.id);
  }
  return ids;
}

/**
 * Brings a plan's file in. The file's name is the plan's: the same name again brings that plan up to date, the same
 * file twice changes nothing, and cards stay where they are on the board. Runs in a unit that the caller rolls back for
 * a preview.
 */
export async function importPlan(unit: Unit, source: string, rows: readonly PlanFileRow[]): Promise<PlanImport> {
  const file = readPlanFile(rows, unit.today);
  const planId = await planOf(unit, source);
  await lockPlan(unit, planId);
  const objectives = await importObjectives(unit, planId, file);
  const counts = await importActions(unit, planId, file.actions, objectives);
  await recordEvent(unit, 'importPlan', 'OK');
  if (counts.added + counts.changed > 0) unit.announce('board', planId);
  const rejected = new Set(file.findings.filter((one) => one.severity === 'error').map((one) => one.line)).size;
  return { ...file, ...counts, rows: file.actions.length + rejected, rejected };
}
