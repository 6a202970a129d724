import type { DataSource } from 'typeorm';

/**
 * Puts right what somebody changed past the triggers: a restore, a script of the council's own. `owner` is connected as
 * the owner of the database. Says so where anything was wrong.
 */
export async function mendReach(owner: DataSource, tell: (line: string) => void): Promise<void> {
  const rows: { mended: number }[] = await owner.query('select app.rebuild_child_access() as mended');
  const mended = rows[0]?.mended ?? 0;
  if (mended > 0) tell(`Who reaches which child was put right in ${mended} places.`);
}
