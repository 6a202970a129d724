import { Role } from '@heard/domain/access/roles';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { LeavingDraft } from '@heard/domain/people/leaving-draft';
import { z } from 'zod';
import { count, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const leftRow = row({ children: count, work: count, tasks: count, actions: count, covers: count }).readonly();
export type LeftRow = z.output<typeof leftRow>;

/** What they would leave after this day. */
export async function leftBy(unit: Unit, userId: string, lastDay: PlainDate): Promise<LeftRow> {
  const found = await rowOf(unit, leftRow, 'select * from app.left_by($1, $2)', [userId, lastDay]);
  if (found === undefined) throw new Error('What somebody leaves was not counted');
  return found;
}

const heirRow = row({ id, name: text, role: z.enum(Role), unitName: text.nullable(), isManager: flag }).readonly();
export type HeirRow = z.output<typeof heirRow>;

const heirs = `
  select u.id, p.name, g.role, o.name as "unitName", u.id is not distinct from (select app.heir_of($1)) as "isManager"
  from role_grant g join user_account u on u.id = g.user_id join person p on p.id = u.person_id left join org_unit o on o.id = g.org_unit_id
  where g.starts_on <= $2 and (g.ends_on is null or g.ends_on >= $2) and app.may_inherit($1, u.id)
  order by (g.org_unit_id in (select k.org_unit_id from role_grant k where k.user_id = $1)) desc nulls last, p.name, u.id limit 500`;

/** Who could have it afterwards, their own team first; which of them is the manager to whom it goes by itself. */
export async function heirsOf(unit: Unit, userId: string): Promise<readonly HeirRow[]> {
  return rowsOf(unit, heirRow, heirs, [userId, unit.today]);
}

const touched = row({ line: text });

/** Says that they leave; answers the rows that were handed over, as table and id, where they leave at once. */
export async function insertLeaving(unit: Unit, leaving: LeavingDraft): Promise<readonly string[]> {
  const { clientId, userId, lastOn, atOnce, toUserId = null } = leaving;
  const end = 'select l.line from app.end_access($1, $2, $3, $4, $5) as l(line)';
  const rows = await rowsOf(unit, touched, end, [clientId, userId, lastOn, atOnce, toUserId]);
  return rows.map(({ line }) => line);
}

const yes = row({ yes: flag });

/** Whether, without them, somebody could still approve what another asks for. */
export async function leavesTwo(unit: Unit, userId: string): Promise<boolean> {
  return (await rowOf(unit, yes, 'select app.leaves_two($1) as yes', [userId]))?.yes ?? false;
}

/** False where there is none to take back any more. */
export async function removeLeaving(unit: Unit, leavingId: string): Promise<boolean> {
  return (await rowOf(unit, yes, 'select app.take_back_leaving($1) as yes', [leavingId]))?.yes ?? false;
}

const ofWhom = row({ userId: id }).readonly();

/** Whose leaving this is. */
export async function whoLeaves(unit: Unit, leavingId: string): Promise<string | undefined> {
  return (await rowOf(unit, ofWhom, 'select l.user_id as "userId" from leaving l where l.id = $1', [leavingId]))
    ?.userId;
}

/** Hands over what those left whose last day has gone by. */
export async function handOverDue(unit: Unit): Promise<readonly string[]> {
  const due = `select h.table_name || ' ' || h.row_id as line from app.hand_over_due() h`;
  return (await rowsOf(unit, touched, due)).map(({ line }) => line);
}
