import type { z } from 'zod';
import { count, day, id, moment, row, text } from '../../platform/row-shapes.js';
import { rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import { nameOf } from './representation-columns.js';

const correction = row({
  id,
  version: count,
  field: text,
  /** A person by their name; all else as it was stored. */
  from: text.nullable(),
  to: text.nullable(),
  reason: text,
  actor: text.nullable(),
  at: moment,
  on: day,
}).readonly();

export type Correction = z.output<typeof correction>;

const shown = (value: string): string =>
  `case when k.field = 'aboutUserId' then ${nameOf(`${value}::uuid`)} else ${value} end`;

/** All that was put right in one complaint, in the order in which it was. */
export async function correctionsOf(unit: Unit, representationId: string): Promise<readonly Correction[]> {
  return rowsOf(
    unit,
    correction,
    `select k.id, k.version, k.field, ${shown('k.from_value')} as "from", ${shown('k.to_value')} as "to", k.reason,
       ${nameOf('k.created_by')} as actor, k.created_at as at, (k.created_at at time zone 'Europe/London')::date as "on"
     from complaint_correction k where k.representation_id = $1 order by k.version, k.field`,
    [representationId],
  );
}
