import { anotherChild } from '@heard/domain/complaints/correction-words';
import type { z } from 'zod';
import { councilDay } from '../../../platform/council-day.js';
import { count, day, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { nameOf } from '../representation.sql.js';

const correction = row({
  id,
  version: count,
  field: text,
  /** A person, a team and the child whom it concerns by their name; all else as it was stored. */
  from: text.nullable(),
  to: text.nullable(),
  reason: text,
  actor: text.nullable(),
  at: moment,
  on: day,
}).readonly();

export type Correction = z.output<typeof correction>;

/*
 * Of children only the one whom it concerns now has a name here: who opens the complaint is in that child's log. The one
 * whom it concerned by mistake is nobody's business any more.
 */
const childOf = (value: string): string =>
  `case when ${value} is not null then coalesce((select c.name || ', ' || c.reference from child c
     join representation r on r.child_id = c.id where r.id = k.representation_id and c.id = ${value}::uuid), '${anotherChild}') end`;

const shown = (value: string): string => `case k.field when 'aboutUserId' then ${nameOf(`${value}::uuid`)}
  when 'orgUnitId' then (select o.name from org_unit o where o.id = ${value}::uuid)
  when 'childId' then ${childOf(value)} else ${value} end`;

/** All that was put right in one complaint, in the order in which it was. */
export async function correctionsOf(unit: Unit, representationId: string): Promise<readonly Correction[]> {
  return rowsOf(
    unit,
    correction,
    `select k.id, k.version, k.field, ${shown('k.from_value')} as "from", ${shown('k.to_value')} as "to", k.reason,
       ${nameOf('k.created_by')} as actor, k.created_at as at, ${councilDay('k.created_at')} as "on"
     from complaint_correction k where k.representation_id = $1 order by k.version, k.field`,
    [representationId],
  );
}
