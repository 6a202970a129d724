import { z } from 'zod';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const storedAction = row({
  id,
  no: text,
  objectiveId: id,
  version: count,
  title: text,
  timescaleText: text.nullable(),
  dueFrom: day.nullable(),
  dueTo: day.nullable(),
  yearInferred: flag,
  measure: text.nullable(),
  /** The posts that lead it, in order. */
  leads: z.array(text).readonly(),
  /** The number of its latest event; 0 for none. */
  lastEvent: count,
}).readonly();

export type StoredAction = z.output<typeof storedAction>;

/** The actions of a plan with all that a plan's file may say of them. */
export async function storedActions(unit: Unit, planId: string): Promise<readonly StoredAction[]> {
  return rowsOf(
    unit,
    storedAction,
    `select a.id, a.no, a.objective_id as "objectiveId", a.version, a.title, a.timescale_text as "timescaleText", a.due_from as "dueFrom",
       a.due_to as "dueTo", a.year_inferred as "yearInferred", a.measure,
       coalesce((select json_agg(l.label order by l.id) from action_lead l where l.action_id = a.id), '[]') as leads,
       coalesce((select max(e.seq) from action_event e where e.action_id = a.id), 0) as "lastEvent"
     from action a where a.plan_id = $1`,
    [planId],
  );
}

/** Takes away who leads these actions: a plan's file names all leads anew. */
export async function removeLeads(unit: Unit, actionIds: readonly string[]): Promise<void> {
  await run(unit, 'delete from action_lead where action_id = any($1::uuid[])', [actionIds]);
}
