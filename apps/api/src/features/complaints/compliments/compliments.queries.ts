import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { complimentRecord, type ComplimentRecord } from './compliment.shape.js';
import { foundBy, fromRepresentation, isFound, nameOf, reachColumns, shownColumns } from '../representation.sql.js';
import type { RepresentationPage } from '../check-representation-page.js';

const compliments = `
  select ${reachColumns}, ${shownColumns}, r.channel, r.summary, r.thanks_for as "thanksFor", ${nameOf('r.praised_user_id')} as "praisedUserName",
    ${nameOf('r.created_by')} as "recordedByName", r.created_at as "recordedAt", (r.created_by = $1) is true as "isRecorder", r.on_child_file as "fileAnswer",
    0 as rank, -(r.received_on - date '2000-01-01') as "sortKey"
  ${fromRepresentation}`;

/** One compliment more than the page holds, so that the caller knows whether there are more. Latest first. */
export async function complimentsOfPage(
  unit: Unit,
  { search, first, after }: RepresentationPage,
): Promise<readonly ComplimentRecord[]> {
  return rowsOf(
    unit,
    complimentRecord,
    `select k.* from (${compliments} ${foundBy('$3')} where r.kind = 'COMPLIMENT' and ${isFound('$3')}) k
     where $5::uuid is null or (k."sortKey", k.id) > ($4::int, $5::uuid)
     order by k."sortKey", k.id limit $6`,
    [unit.actor.userId, unit.today, search, after?.sortKey ?? null, after?.id ?? null, first + 1],
  );
}

/** The compliments on a child's file, as row-level security shows them: the latest, `most` of them. */
export async function complimentsOnFile(
  unit: Unit,
  childId: string,
  most: number,
): Promise<readonly ComplimentRecord[]> {
  return rowsOf(
    unit,
    complimentRecord,
    `${compliments} where r.kind = 'COMPLIMENT' and r.on_child_file and r.child_id = $3
     order by r.received_on desc, r.id desc limit $4`,
    [unit.actor.userId, unit.today, childId, most],
  );
}

/** One compliment as row-level security shows it, or null. */
export async function complimentById(unit: Unit, id: string): Promise<ComplimentRecord | null> {
  const asked = [unit.actor.userId, unit.today, id];
  return (
    (await rowOf(unit, complimentRecord, `${compliments} where r.kind = 'COMPLIMENT' and r.id = $3`, asked)) ?? null
  );
}
