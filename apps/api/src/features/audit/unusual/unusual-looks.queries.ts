import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { z } from 'zod';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { day, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const unusualLook = row({
  rule: text,
  actorId: id,
  day,
  at: moment,
  byName: text.nullable(),
  word: text,
}).readonly();

/** That somebody looked at it, and what they found. */
export type UnusualLook = z.output<typeof unusualLook>;

const looks = `
  select k.rule, k.user_id as "actorId", k.day::text, k.created_at as at, p.name as "byName", k.word
  from unusual_look k left join user_account u on u.id = k.created_by left join person p on p.id = u.person_id
  where k.day between $1 and $2`;

/** What was looked at of these days. */
export async function looksOf(unit: Unit, from: PlainDate, to: PlainDate): Promise<readonly UnusualLook[]> {
  return rowsOf(unit, unusualLook, looks, [from, to]);
}

const storedLook = row({ id, payload: text, writtenBy: id.nullable() }).readonly();

/** What a form of this number has stored before. Whoever looks at the same finding at once waits here. */
export async function lookedBefore(
  unit: Unit,
  clientId: string,
  finding: string,
): Promise<z.output<typeof storedLook> | undefined> {
  await waitInLine(unit, [`form ${clientId}`, `unusual ${finding}`]);
  const stored = `select k.id, k.payload_sha256 as payload, k.created_by as "writtenBy" from unusual_look k where k.client_id = $1`;
  return rowOf(unit, storedLook, stored, [clientId]);
}
