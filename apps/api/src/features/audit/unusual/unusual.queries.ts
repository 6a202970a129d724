import { unusualLimits } from '@heard/domain/audit/unusual-access';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { WorkingHours } from '@heard/domain/calendar/working-hours';
import { workingHoursOf, workingHoursSetting } from '@heard/domain/settings/hours-settings';
import { z } from 'zod';
import { count, day, flag, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const openingRow = row({
  day,
  actorId: id,
  actorName: text.nullable(),
  childId: id,
  reference: text,
  childName: text.nullable(),
  lastAt: moment,
  hours: z.array(count).readonly(),
  childrenThatDay: count,
  sharesFamilyName: flag,
  worksWithChild: flag,
  leftOn: day.nullable(),
  isQuiet: flag,
  isCut: flag,
}).readonly();
export type OpeningRow = z.output<typeof openingRow>;

const storedValue = row({ value: z.record(text, z.unknown()) });

/** When the council’s day teams are there; null where it has not said. */
export async function workingHoursNow(unit: Unit): Promise<WorkingHours | null> {
  const set = await rowOf(unit, storedValue, 'select s.value from setting s where s.key = $1', [
    workingHoursSetting.key,
  ]);
  return workingHoursOf(set?.value ?? {});
}

/** Lines of the log that are looked through at once: a large council's week. */
const mostLines = 20_000;

const openings = `
  select o.day::text, o.actor_id as "actorId", o.actor_name as "actorName", o.child_id as "childId", o.reference, o.child_name as "childName",
    o.last_at as "lastAt", o.hours, o.children_that_day as "childrenThatDay", coalesce(o.shares_family_name, false) as "sharesFamilyName",
    o.works_with_child as "worksWithChild", o.left_on::text as "leftOn", o.is_quiet as "isQuiet", o.is_cut as "isCut"
  from app.openings_to_judge($1, $2, $3, $4) o order by o.last_at desc, o.child_id`;

/** Who opened which record on which of these days, with what the rules look at. */
export async function openingsToJudge(unit: Unit, from: PlainDate, to: PlainDate): Promise<readonly OpeningRow[]> {
  return rowsOf(unit, openingRow, openings, [from, to, unusualLimits.quietDays, mostLines]);
}
