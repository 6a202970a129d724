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
  recordChange(unit, { table: 'plan', rowId: id, columns: ['title', 'source'] });
  return id;
}

interface KnownObjective {
  readonly id: string;
  readonly no: number;
  readonly theme: string;
  readonly title: string;
}

/** Adds and renames objectives. Answers their ids by number, and how many it changed. */
async function importObjectives(unit: Unit, planId: string, file: PlanFile): Promise<[Map<number, string>, number]> {
  const known = new Map(
    (
      await unit.query<KnownObjective>('select o.id, o.no, o.theme, o.title from objective o where o.plan_id = $1', [
        planId,
      ])
    ).map((objective) => [objective.no, objective]),
  );
  const ids = new Map<number, string>();
  let changes = 0;
  for (const { no, theme, title } of file.objectives) {
    const there = known.get(no);
    const id = there?.id ?? newId();
    ids.set(no, id);
    if (there?.theme === theme && there.title === title) continue;
    await unit.query(
      `insert into objective (id, plan_id, no, theme, title) values ($1, $2, $3, $4, $5)
       on conflict on constraint uq_objective_no do update set theme = excluded.theme, title = excluded.title`,
      [id, planId, no, theme, title],
    );
    recordChange(unit, { table: 'objective', rowId: id, columns: ['theme', 'title'] });
    changes += 1;
  }
  return [ids, changes];
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
  const [objectives, renamed] = await importObjectives(unit, planId, file);
  const counts = await importActions(unit, planId, file.actions, objectives);
  recordEvent(unit, 'importPlan', 'OK');
  if (counts.added + counts.changed + renamed > 0) unit.announce('board', planId);
  const rejected = new Set(file.findings.filter((one) => one.severity === 'error').map((one) => one.line)).size;
  return { ...file, ...counts, rows: file.actions.length + rejected, rejected };
}
