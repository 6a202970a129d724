import type { z } from 'zod';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { count, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const storedGiving = row({ id, payload: text, writtenBy: id.nullable() }).readonly();

/** What a form of this number has given on before. Two sendings of one form wait for each other here. */
export async function givenBefore(
  unit: Unit,
  clientId: string,
  aboutId: string,
): Promise<z.output<typeof storedGiving> | undefined> {
  await waitInLine(unit, [`decide ${aboutId}`, `form ${clientId}`]);
  return rowOf(unit, storedGiving, 'select g.id, g.payload, g.written_by as "writtenBy" from app.given_by_form($1) g', [
    clientId,
  ]);
}

const heldRow = row({
  ownerId: id.nullable(),
  ownerName: text.nullable(),
  isCovered: flag,
  version: count,
  childId: id.nullable(),
}).readonly();

/** With whom something waits about one telling or decision. */
export type HeldWork = z.output<typeof heldRow>;

const held = `
  select w.owner_id as "ownerId", p.name as "ownerName", w.owner_id in (select app.covered_by_me()) is true as "isCovered",
    max(w.version) as version, w.child_id as "childId"
  from work_item w left join user_account u on u.id = w.owner_id left join person p on p.id = u.person_id
  where (w.feedback_id = $1 or w.life_decision_id = $1) and w.closed_at is null and w.kind <> 'ANSWER_CHILD'
  group by w.owner_id, p.name, w.child_id order by p.name`;

export async function heldWork(unit: Unit, aboutId: string): Promise<readonly HeldWork[]> {
  return rowsOf(unit, heldRow, held, [aboutId]);
}

const candidate = row({ id, name: text, role: text, away: flag }).readonly();

/** Somebody who may read the words, and so may have the work. */
export type Candidate = z.output<typeof candidate>;

export async function candidatesFor(unit: Unit, aboutId: string): Promise<readonly Candidate[]> {
  return rowsOf(unit, candidate, 'select c.id, c.name, c.role, c.away from app.may_be_given_work($1) c', [aboutId]);
}

const touched = row({ id }).readonly();

interface Giving {
  readonly aboutId: string;
  readonly fromId: string | null;
  readonly toId: string;
  readonly reason: string;
  readonly clientId: string;
  readonly payload: string;
}

/** Gives on all that waits with one person about one telling or decision. Answers which items that were. */
export async function giveOn(unit: Unit, giving: Giving): Promise<readonly string[]> {
  const { aboutId, fromId, toId, reason, clientId, payload } = giving;
  const given = 'select g.id from app.give_on($1, $2, $3, $4, $5, $6) g(id)';
  const rows = await rowsOf(unit, touched, given, [aboutId, fromId, toId, reason, clientId, payload]);
  return rows.map((one) => one.id);
}
