import type { PlannedAction } from '@heard/domain/action-plan/plan-file';
import { generateKeyBetween } from 'fractional-indexing';
import { recordChange } from '../../foundations/audit/record-change.js';
import { newId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import { recordActionEvent } from './record-action-event.js';

interface KnownAction {
  readonly id: string;
  readonly no: string;
  /** All that a file says of it, as one text to compare. */
  readonly says: string;
}

type Said = Pick<PlannedAction, 'title' | 'timescaleText' | 'dueFrom' | 'dueTo' | 'yearInferred' | 'measure' | 'leads'>;

const saidColumns = ['title', 'timescale_text', 'due_from', 'due_to', 'year_inferred', 'measure'] as const;

function saying({ title, timescaleText, dueFrom, dueTo, yearInferred, measure, leads }: Said): string {
  return JSON.stringify([title, timescaleText, dueFrom, dueTo, yearInferred, measure, leads]);
}

function saidValues(action: Said): readonly unknown[] {
  return [action.title, action.timescaleText, action.dueFrom, action.dueTo, action.yearInferred, action.measure];
}

async function knownActions(unit: Unit, planId: string): Promise<ReadonlyMap<string, KnownAction>> {
  const rows = await unit.query<Said & { id: string; no: string }>(
    `select a.id, a.no, a.title, a.timescale_text as "timescaleText", a.due_from as "dueFrom", a.due_to as "dueTo",
       a.year_inferred as "yearInferred", a.measure,
       coalesce((select json_agg(l.label order by l.id) from action_lead l where l.action_id = a.id), '[]') as leads
     from action a where a.plan_id = $1`,
    [planId],
  );
  return new Map(rows.map((row) => [row.no, { id: row.id, no: row.no, says: saying(row) }]));
}

async function setLeads(unit: Unit, actionId: string, leads: readonly string[]): Promise<void> {
  await unit.query('delete from action_lead where action_id = $1', [actionId]);
  for (const label of leads) {
    await unit.query('insert into action_lead (id, action_id, label) values ($1, $2, $3)', [newId(), actionId, label]);
  }
}

async function addAction(
  unit: Unit,
  planId: string,
  objectiveId: string,
  action: PlannedAction,
  rank: string,
): Promise<void> {
  const id = newId();
  await unit.query(
    `insert into action (id, plan_id, objective_id, no, column_key, rank, ${saidColumns.join(', ')})
     values ($1, $2, $3, $4, 'NOT_STARTED', $5, $6, $7, $8, $9, $10, $11)`,
    [id, planId, objectiveId, action.no, rank, ...saidValues(action)],
  );
  await setLeads(unit, id, action.leads);
  await recordActionEvent(unit, { actionId: id, kind: 'CREATED', toColumn: 'NOT_STARTED' });
  recordChange(unit, { table: 'action', rowId: id, columns: saidColumns });
}

async function changeAction(unit: Unit, id: string, action: PlannedAction): Promise<void> {
  const set = saidColumns.map((column, at) => `${column} = $${at + 2}`).join(', ');
  await unit.query(`update action set ${set}, version = version + 1 where id = $1`, [id, ...saidValues(action)]);
  await setLeads(unit, id, action.leads);
  await recordActionEvent(unit, { actionId: id, kind: 'CHANGED' });
  recordChange(unit, { table: 'action', rowId: id, columns: saidColumns });
}

async function lastRank(unit: Unit, planId: string): Promise<string | null> {
  const [row] = await unit.query<{ rank: string | null }>(
    `select max(a.rank) as rank from action a where a.plan_id = $1 and a.column_key = 'NOT_STARTED'`,
    [planId],
  );
  return row?.rank ?? null;
}

/** Adds new actions below the last card that is not started, and changes those of which the file says something else. */
export async function importActions(
  unit: Unit,
  planId: string,
  actions: readonly PlannedAction[],
  objectives: ReadonlyMap<number, string>,
): Promise<{ added: number; changed: number; unchanged: number }> {
  const known = await knownActions(unit, planId);
  const counts = { added: 0, changed: 0, unchanged: 0 };
  let rank = await lastRank(unit, planId);
  for (const action of actions) {
    const there = known.get(action.no);
    const objectiveId = objectives.get(action.objectiveNo);
    if (there !== undefined && there.says === saying(action)) counts.unchanged += 1;
    else if (there !== undefined) {
      await changeAction(unit, there.id, action);
      counts.changed += 1;
    } else if (objectiveId !== undefined) {
      rank = generateKeyBetween(rank, null);
      await addAction(unit, planId, objectiveId, action, rank);
      counts.added += 1;
    }
  }
  return counts;
}
