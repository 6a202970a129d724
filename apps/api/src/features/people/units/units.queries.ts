import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { UnitKind } from '@heard/domain/people/org-unit-kinds';
import type { ChangeUnitDraft, MakeUnitDraft } from '@heard/domain/people/org-unit-drafts';
import type { UnitLoad } from '@heard/domain/people/unit-problems';
import { z } from 'zod';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import type { UnitRecord } from './unit.shape.js';

/** One change of services and teams after the other: each is held against all the others. */
export async function waitForUnits(unit: Unit): Promise<void> {
  await waitInLine(unit, ['services and teams']);
}

const pastRow = z.strictObject({
  name: text,
  parentName: text.nullable(),
  fromOn: day.nullable(),
  untilOn: day,
  byName: text.nullable(),
});

const unitRow = row({
  id,
  kind: z.enum(UnitKind),
  name: text,
  parentId: id.nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  changedOn: day.nullable(),
  version: count,
  children: count,
  people: count,
  work: count,
  past: z.array(pastRow),
}).readonly();

const units = `
  select o.id, o.kind, o.name, case o.kind when 'TEAM' then o.parent_id end as "parentId", o.starts_on as "startsOn", o.ends_on as "endsOn",
    o.changed_on as "changedOn", o.version, l.children, l.people, l.work,
    coalesce((
      select json_agg(json_build_object('name', p.name, 'parentName', s.name, 'fromOn', p.from_on, 'untilOn', p.until_on, 'byName', w.name) order by p.until_on desc)
      from org_unit_past p left join org_unit s on s.id = p.parent_id and s.kind = 'SERVICE'
        left join user_account u on u.id = p.created_by left join person w on w.id = u.person_id
      where p.org_unit_id = o.id), '[]') as past
  from org_unit o join app.left_in_units($1) l on l.org_unit_id = o.id
  where o.kind <> 'COUNCIL' order by o.kind, o.name, o.id`;

/** All services, teams and partner organisations, also those that have ended, with what is in them today. */
export async function allUnits(unit: Unit): Promise<readonly UnitRecord[]> {
  return rowsOf(unit, unitRow, units, [addDays(unit.today, -1)]);
}

const loadRow = row({ children: count, people: count, work: count }).readonly();

/** What goes on in one of them after this day. */
export async function loadAfter(unit: Unit, unitId: string, lastDay: PlainDate): Promise<UnitLoad> {
  const left = 'select l.children, l.people, l.work from app.left_in_units($1) l where l.org_unit_id = $2';
  return (await rowOf(unit, loadRow, left, [lastDay, unitId])) ?? { children: 0, people: 0, work: 0 };
}

export async function insertUnit(unit: Unit, made: MakeUnitDraft): Promise<void> {
  const { clientId, kind, name, parentId = null, startsOn } = made;
  await run(unit, 'select app.make_unit($1, $2, $3, $4, $5)', [clientId, kind, name, parentId, startsOn]);
}

const done = row({ done: flag }).readonly();

/** False where somebody else changed it meanwhile. */
export async function updateUnit(unit: Unit, change: ChangeUnitDraft): Promise<boolean> {
  const { id: unitId, version, name, parentId = null, countsFrom = null } = change;
  const update = 'select app.change_unit($1, $2, $3, $4, $5) as done';
  return (await rowOf(unit, done, update, [unitId, version, name, parentId, countsFrom]))?.done ?? false;
}

/** The same. */
export async function endUnit(
  unit: Unit,
  closing: { readonly id: string; readonly version: number; readonly endsOn: PlainDate | null },
): Promise<boolean> {
  const close = 'select app.close_unit($1, $2, $3) as done';
  return (await rowOf(unit, done, close, [closing.id, closing.version, closing.endsOn]))?.done ?? false;
}
