import { count, id, row } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const counted = row({ count });

/** How many could come in and were not asked to, counted so far. */
export async function uninvited(unit: Unit, most: number): Promise<number> {
  const asked = 'select count(*)::int as count from app.uninvited($1) k';
  return (await rowOf(unit, counted, asked, [most]))?.count ?? 0;
}

const queued = row({ message: id }).readonly();

/** Has each of them sent an invitation that counts for so many hours; answers the messages. */
export async function queueInvitations(unit: Unit, hours: number, most: number): Promise<readonly string[]> {
  const until = new Date(unit.now.getTime() + hours * 3_600_000);
  const found = await rowsOf(unit, queued, 'select k as message from app.invite_everybody($1, $2) k', [until, most]);
  return found.map(({ message }) => message);
}
