import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { z } from 'zod';
import { NotFoundError } from '../../../platform/errors.js';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const planRow = row({ id, title: text, startsOn: day.nullable(), endsOn: day.nullable() }).readonly();

export type PlanRow = z.output<typeof planRow>;

const boardColumnRow = row({ key: z.enum(BoardColumnKey), label: text, wipLimit: count.nullable() }).readonly();

export type BoardColumnRow = z.output<typeof boardColumnRow>;

/** The plans that the reader may see, the current one first: the one made last. */
export async function plans(unit: Unit): Promise<readonly PlanRow[]> {
  return rowsOf(
    unit,
    planRow,
    `select p.id, p.title, p.starts_on as "startsOn", p.ends_on as "endsOn" from plan p
     order by p.created_at desc, p.id desc`,
  );
}

/** The plan asked for, or the current one. Throws NOT_FOUND when there is none. */
export async function planFor(unit: Unit, planId: string | null | undefined): Promise<PlanRow> {
  const known = await plans(unit);
  const wanted = (planId ?? null) === null ? known[0] : known.find((plan) => plan.id === planId);
  if (wanted === undefined) throw new NotFoundError('There is no plan to show yet');
  return wanted;
}

/** As the council has set it for every plan, else as this one was made. */
const wipLimit = `coalesce((s.value ->> c.key)::int, c.wip_limit) as "wipLimit"`;
const columns = `from board_column c left join setting s on s.key = 'board'`;

export async function columnsOf(unit: Unit, planId: string): Promise<readonly BoardColumnRow[]> {
  const sql = `select c.key, c.label, ${wipLimit} ${columns} where c.plan_id = $1 order by c.position`;
  return rowsOf(unit, boardColumnRow, sql, [planId]);
}

const roomRow = row({ label: text, wipLimit: count.nullable(), refusesMore: flag, cards: count }).readonly();

/** How many cards a column holds, how many it should, and whether it takes more all the same. */
export async function roomIn(
  unit: Unit,
  planId: string,
  key: BoardColumnKey,
): Promise<z.output<typeof roomRow> | undefined> {
  const sql = `select c.label, ${wipLimit}, coalesce(s.value ->> 'whenFull' = 'REFUSE', false) as "refusesMore",
      (select count(*)::int from action a where a.plan_id = c.plan_id and a.column_key = c.key) as cards
    ${columns} where c.plan_id = $1 and c.key = $2`;
  return rowOf(unit, roomRow, sql, [planId, key]);
}
