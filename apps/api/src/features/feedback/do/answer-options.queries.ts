import { rolesWith } from '@heard/domain/access/permissions';
import { Role } from '@heard/domain/access/roles';
import { z } from 'zod';
import { count, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const person = row({ id, personId: id, name: text, role: z.enum(Role) }).readonly();

/** Somebody who may be given what is to be done. */
export type Doer = z.output<typeof person>;

const people = `
  with told as materialized (select f.id, f.child_id from feedback f where f.id = any($1::uuid[]))
  select u.id, u.person_id as "personId", p.name, g.role
  from user_account u join person p on p.id = u.person_id
  join role_grant g on g.user_id = u.id and g.starts_on <= $2 and (g.ends_on is null or g.ends_on >= $2)
  where u.disabled_at is null and g.role = any($3)
    and (u.id = app.user_id() or (
      u.id in (select app.people_around(t.child_id) from told t) and not exists (select 1 from told t where not app.reads_words(u.id, t.id))))
  order by p.name, u.id`;

/** Those who work with the child and read all of these words, and whoever asks: nobody from whom they are kept. */
export async function doersOf(unit: Unit, feedbackIds: readonly string[]): Promise<readonly Doer[]> {
  return rowsOf(unit, person, people, [feedbackIds, unit.today, rolesWith('feedback:answer')]);
}

const card = row({ id, no: text, title: text }).readonly();
export type JoinableCard = z.output<typeof card>;

const currentPlan = 'select p.id from plan p order by p.created_at desc, p.id desc limit 1';

/** What is still to be done of the current plan. */
export async function cardsToJoin(unit: Unit): Promise<readonly JoinableCard[]> {
  return rowsOf(
    unit,
    card,
    `select a.id, a.no, a.title from action a join objective o on o.id = a.objective_id
     where a.plan_id = (${currentPlan}) and a.column_key <> 'ACHIEVED' order by o.no, a.no collate "C"`,
  );
}

const objective = row({ id, no: count, title: text }).readonly();
export type PlannedObjective = z.output<typeof objective>;

/** What the current plan wants to reach. */
export async function objectivesOfPlan(unit: Unit): Promise<readonly PlannedObjective[]> {
  return rowsOf(
    unit,
    objective,
    `select o.id, o.no, o.title from objective o where o.plan_id = (${currentPlan}) order by o.no`,
  );
}
