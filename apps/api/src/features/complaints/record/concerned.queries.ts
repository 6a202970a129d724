import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { z } from 'zod';
import { count, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const caseChild = row({
  id,
  reference: text,
  name: text,
  /** The team that the child was with on the day asked about, else the last one known. */
  orgUnitId: id.nullable(),
}).readonly();

export type CaseChild = z.output<typeof caseChild>;

/** The child with exactly this reference whom the acting person may record something about, or null. */
export async function childOfReference(unit: Unit, reference: string, on: PlainDate): Promise<CaseChild | null> {
  const found = await rowOf(
    unit,
    caseChild,
    'select k.id, k.reference, k.name, k.org_unit_id as "orgUnitId" from app.child_for_case($1, $2) k',
    [reference, on],
  );
  return found ?? null;
}

/** How many children this person has looked up by their reference within the hour. Their looks take turns from here on. */
export async function recentCaseLooks(unit: Unit): Promise<number> {
  const recent = await rowOf(unit, row({ looks: count }), 'select app.recent_case_looks() as looks');
  if (recent === undefined) throw new Error('The audit log did not say how many looks there were');
  return recent.looks;
}

const staffMember = row({
  /** The team that they work in, or have worked in last. */
  orgUnitId: id.nullable(),
});

/** Somebody with an account; undefined where there is none. */
export async function staffOf(unit: Unit, userId: string): Promise<z.output<typeof staffMember> | undefined> {
  return rowOf(
    unit,
    staffMember,
    `select (
       select g.org_unit_id from role_grant g where g.user_id = u.id and g.starts_on <= $2
       order by g.starts_on desc limit 1) as "orgUnitId"
     from user_account u where u.id = $1`,
    [userId, unit.today],
  );
}
