import { cursorOf } from '../../platform/paging.js';
import { id } from '../../platform/row-shapes.js';
import { rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import { accessLine, type AccessLine, opening, type Opening } from './access-line.shape.js';

/** The newest first: ids are made later and later. */
export const accessCursor = cursorOf({ id });

export interface WantedLines {
  readonly operation: string | null;
  readonly outcome: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly person: string | null;
  readonly childReference: string | null;
  readonly after: { readonly id: string } | null;
  readonly first: number;
}

const lastOfAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const lines = `
  select l.id, l.at, l.actor_name as "actorName", l.operation, l.outcome, l.purpose, l.searched, l.detail, l.children, l.child_count as "childCount"
  from app.read_access_log($1, $2, $3::date::timestamp at time zone 'Europe/London', ($4::date + 1)::timestamp at time zone 'Europe/London', $5, $6, $7, $8) l
  order by l.id desc`;

/** The lines, one more than asked for where there is one; the last is none where the search goes on behind it. */
export async function accessLines(unit: Unit, wanted: WantedLines): Promise<readonly AccessLine[]> {
  const { operation, outcome, from, to, person, childReference, after, first } = wanted;
  const asked = [operation, outcome, from, to, person, childReference, after?.id ?? lastOfAll, first + 1];
  return rowsOf(unit, accessLine, lines, asked);
}

/** Half a year of a child whom many work with. */
const mostLooked = 2_000;

const openings = `
  select o.day::text, o.actor_id as "actorId", o.actor_name as "actorName", o.times, o.last_at as "lastAt", o.purposes
  from app.openings_of($1, $2) o order by o.last_at desc`;

export async function openingsOf(unit: Unit, childId: string): Promise<readonly Opening[]> {
  return rowsOf(unit, opening, openings, [childId, mostLooked]);
}
