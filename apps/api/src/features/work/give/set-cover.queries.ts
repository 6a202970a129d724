import { rolesWith } from '@heard/domain/access/permissions';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { z } from 'zod';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const storedCover = row({ id, payload: text, writtenBy: id.nullable() }).readonly();

/** What a form of this number has stored before. */
export async function coverBefore(unit: Unit, clientId: string): Promise<z.output<typeof storedCover> | undefined> {
  await waitInLine(unit, [`form ${clientId}`]);
  const stored = 'select c.id, c.payload, c.written_by as "writtenBy" from app.cover_of_form($1) c';
  return rowOf(unit, storedCover, stored, [clientId]);
}

interface NewCover {
  readonly clientId: string;
  readonly payload: string;
  readonly absentId: string;
  readonly standsInId: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

const touched = row({ id, isNew: flag }).readonly();

/**
 * Says who is away; what was said of the same days before ends, and goes on for the other days. Answers the rows that
 * were made for it, and those that ended.
 */
export async function insertCover(unit: Unit, cover: NewCover): Promise<readonly z.output<typeof touched>[]> {
  const { clientId, payload, absentId, standsInId, startsOn, endsOn } = cover;
  const insert = 'select c.id, c.is_new as "isNew" from app.set_cover($1, $2, $3, $4, $5, $6) c';
  return rowsOf(unit, touched, insert, [clientId, payload, absentId, standsInId, startsOn, endsOn]);
}

const ended = row({ done: flag }).readonly();

/** True where there was one to end, and it was theirs to end. */
export async function endCoverOf(unit: Unit, coverId: string): Promise<boolean> {
  return (await rowOf(unit, ended, 'select app.end_cover($1) as done', [coverId]))?.done ?? false;
}

const coverRow = row({
  id,
  absentId: id,
  absentName: text,
  standsInName: text.nullable(),
  startsOn: day,
  endsOn: day,
}).readonly();

/** That somebody is away, or will be. */
export type CoverRecord = z.output<typeof coverRow>;

const covers = `
  select c.id, c.absent_id as "absentId", a.name as "absentName", b.name as "standsInName", c.starts_on as "startsOn", c.ends_on as "endsOn"
  from cover c join user_account u on u.id = c.absent_id join person a on a.id = u.person_id
  left join user_account v on v.id = c.by_id left join person b on b.id = v.person_id
  where c.ended_at is null and c.ends_on >= $1 order by c.starts_on, a.name, c.id limit 100`;

/** Who is away today or later, as far as it concerns the reader. */
export async function coversNow(unit: Unit): Promise<readonly CoverRecord[]> {
  return rowsOf(unit, coverRow, covers, [unit.today]);
}

/** The same of one person. */
export async function coversOf(unit: Unit, absentId: string): Promise<readonly CoverRecord[]> {
  return (await coversNow(unit)).filter((one) => one.absentId === absentId.toLowerCase());
}

const colleague = row({ id, name: text, isMe: flag }).readonly();

export type Colleague = z.output<typeof colleague>;

const colleagues = `
  select u.id, p.name, u.id = $1 as "isMe" from role_grant g join user_account u on u.id = g.user_id join person p on p.id = u.person_id
  where u.disabled_at is null and g.starts_on <= $2 and (g.ends_on is null or g.ends_on >= $2)
    and (u.id = $1 or g.role = any($5)
      and (g.role = $4 or $4 = 'TEAM_MANAGER') and (g.org_unit_id is not distinct from $3::uuid or g.org_unit_id in (select app.my_units())))
  order by u.id <> $1, p.name limit 200`;

/** Who could stand in, and who a manager's people are: those of the same team. */
export async function colleaguesOf(unit: Unit): Promise<readonly Colleague[]> {
  const { userId, orgUnitId, role } = unit.actor;
  return rowsOf(unit, colleague, colleagues, [userId, unit.today, orgUnitId, role, rolesWith('work:give')]);
}
