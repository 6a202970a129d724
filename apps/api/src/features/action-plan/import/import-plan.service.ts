import { boardColumnKeys, boardColumnLabels } from '@heard/domain/action-plan/board-columns';
import { type PlanFile, type PlanFileRow, readPlanFile } from '@heard/domain/action-plan/plan-file';
import { recordChange, recordChanges } from '../../../foundations/audit/record-change.js';
import { NotFoundError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { BoardColumnEntity } from '../board/board-column.entity.js';
import { importActions } from './store-actions.js';
import { ObjectiveEntity } from '../objective.entity.js';
import { PlanEntity } from '../plan.entity.js';
import { lockPlan } from '../board/plan-lock.queries.js';

export interface PlanImport extends PlanFile {
  readonly plan: { readonly id: string; readonly title: string; readonly isNew: boolean };
  /** Lines with an action, and how many of them are left out for an error. */
  readonly rows: number;
  readonly rejected: number;
  /** What applying it changed, or would change. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Actions that are here and not in the file: nothing happens to them. */
  readonly notNamed: number;
}

function titleOf(source: string): string {
  const title = source
    .replace(/\.(csv|xlsx)$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The plan that is named, else that of this file's name, else a new one. */
async function planOf(unit: Unit, source: string, planId: string | null): Promise<PlanImport['plan']> {
  const known = await unit.db.load(PlanEntity, planId === null ? { source } : { id: planId });
  if (known !== null) return { id: known.id, title: known.title, isNew: false };
  if (planId !== null) throw new NotFoundError('There is no such plan any more');
  const id = newId();
  const title = titleOf(source);
  const createdBy = unit.actor.userId;
  const dates = { startsOn: null, endsOn: null, publishedOn: null };
  unit.db.insert(PlanEntity, { id, title, source, createdBy, ...dates });
  unit.db.insert(
    BoardColumnEntity,
    boardColumnKeys.map((key, at) => ({
      id: newId(),
      planId: id,
      key,
      label: boardColumnLabels[key],
      position: at + 1,
      wipLimit: null,
      createdBy,
    })),
  );
  recordChange(unit, { table: 'plan', rowId: id, columns: ['title', 'source'] });
  return { id, title, isNew: true };
}

/** Adds and renames objectives. Answers their ids by number, and how many it changed. */
async function importObjectives(unit: Unit, planId: string, file: PlanFile): Promise<[Map<number, string>, number]> {
  const stored = await unit.db.loadAll(ObjectiveEntity, { planId });
  const known = new Map(stored.map((objective) => [objective.no, objective]));
  const named = file.objectives.map(({ no, theme, title }) => {
    const there = known.get(no);
    const name = title ?? there?.title ?? `Objective ${no}`;
    return { planned: { no, theme: theme ?? there?.theme ?? name, title: name }, stored: there };
  });
  const added = named.flatMap(({ planned: { no, theme, title }, stored: there }) =>
    there === undefined ? [{ id: newId(), planId, no, theme, title, createdBy: unit.actor.userId }] : [],
  );
  const renamed = named.flatMap(({ planned: { theme, title }, stored: there }) =>
    there === undefined || (there.theme === theme && there.title === title) ? [] : [{ id: there.id, theme, title }],
  );
  unit.db.insert(ObjectiveEntity, added);
  await Promise.all(
    renamed.map(async ({ id, theme, title }) => unit.db.update(ObjectiveEntity, { id }, { theme, title })),
  );
  const rowIds = [...added, ...renamed].map(({ id }) => id);
  recordChanges(unit, { table: 'objective', rowIds, columns: ['theme', 'title'] });
  return [new Map([...stored, ...added].map(({ no, id }) => [no, id])), rowIds.length];
}

/**
 * Brings a plan's file in. The file's name is the plan's, unless another plan is named: the same name again brings that
 * plan up to date, the same file twice changes nothing, and cards stay where they are on the board. Runs in a unit that
 * the caller rolls back for a preview.
 */
export async function importPlan(
  unit: Unit,
  source: string,
  rows: readonly PlanFileRow[],
  named: string | null = null,
): Promise<PlanImport> {
  const file = readPlanFile(rows, unit.today);
  const plan = await planOf(unit, source, named);
  const planId = plan.id;
  await lockPlan(unit, planId);
  const [objectives, renamed] = await importObjectives(unit, planId, file);
  const { stayed, ...counts } = await importActions(unit, planId, file.actions, objectives);
  if (counts.added + counts.changed + renamed > 0) unit.announce('board', planId);
  const rejected = new Set(file.findings.filter((one) => one.severity === 'error').map((one) => one.line)).size;
  return {
    ...file,
    plan,
    findings: [...file.findings, ...stayed],
    ...counts,
    rows: file.actions.length + rejected,
    rejected,
  };
}
