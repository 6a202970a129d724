import type { z } from 'zod';
import { count, flag, row } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const state = row({
  services: count,
  teams: count,
  people: count,
  withoutWayIn: count,
  approvers: count,
  waiting: count,
  children: count,
  reviews: count,
  plans: count,
  ofDemo: flag,
}).readonly();
export type SetUpCounts = z.output<typeof state>;

const counts = `
  select s.services, s.teams, s.people, s.without_way_in as "withoutWayIn", s.approvers, s.waiting, s.children, s.reviews, s.of_demo as "ofDemo",
    (select count(*)::int from plan) as plans
  from app.set_up_state() s`;

/** What is there of a council: numbers alone. */
export async function setUpCounts(unit: Unit): Promise<SetUpCounts> {
  const found = await rowOf(unit, state, counts);
  if (found === undefined) throw new Error('What is set up was not counted');
  return found;
}
