import type { DataSource } from 'typeorm';
import { checkedRows } from '../platform/checked-rows.js';
import { count, row } from '../platform/row-shapes.js';

/**
 * Puts right what somebody changed past the triggers: a restore, a script of the council's own. `owner` is connected as
 * the owner of the database. Says so where anything was wrong.
 */
export async function mendReach(owner: DataSource, tell: (line: string) => void): Promise<void> {
  const rebuild = 'select app.rebuild_child_access() as mended';
  const [done] = checkedRows(row({ mended: count }), await owner.query(rebuild), rebuild);
  if (done !== undefined && done.mended > 0) tell(`Who reaches which child was put right in ${done.mended} places.`);
}
