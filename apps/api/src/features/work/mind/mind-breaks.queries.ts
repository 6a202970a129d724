import { count, row } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const minded = row({ opened: count, rehomed: count, escalated: count }).readonly();

/** What time alone has done since it was last looked at, made work and given on. */
export async function mindBreaks(unit: Unit): Promise<number> {
  const done = await rowOf(unit, minded, 'select opened, rehomed, escalated from app.mind_breaks()');
  return (done?.opened ?? 0) + (done?.rehomed ?? 0) + (done?.escalated ?? 0);
}
