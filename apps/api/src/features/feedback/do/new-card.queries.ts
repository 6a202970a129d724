import type { z } from 'zod';
import { count, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const place = row({ planId: id, objectiveNo: count, lastRank: text.nullable(), made: count, cards: count }).readonly();

/** Where a new card goes: below the last that is not started, numbered apart from those of the plan's file. */
export type CardPlace = z.output<typeof place>;

const lock = `
  select pg_advisory_xact_lock(hashtextextended('plan ' || o.plan_id, 0)) from objective o where o.id = $1`;

const found = `
  select o.plan_id as "planId", o.no as "objectiveNo",
    (select max(a.rank) from action a where a.plan_id = o.plan_id and a.column_key = 'NOT_STARTED') as "lastRank",
    (select count(*)::int from action a where a.plan_id = o.plan_id and a.no like o.no || '.V%') as made,
    (select count(*)::int from action a where a.plan_id = o.plan_id) as cards
  from objective o where o.id = $1`;

/** Waits for whoever changes that plan, like every change of a board. Undefined where there is no such objective. */
export async function placeForCard(unit: Unit, objectiveId: string): Promise<CardPlace | undefined> {
  const [, answer] = await Promise.all([run(unit, lock, [objectiveId]), rowOf(unit, place, found, [objectiveId])]);
  return answer;
}

const joined = row({ planId: id, achieved: flag }).readonly();
export type JoinedCard = z.output<typeof joined>;

/** The card that a decision joins; undefined where the reader sees none. */
export async function cardToJoin(unit: Unit, actionId: string): Promise<JoinedCard | undefined> {
  return rowOf(
    unit,
    joined,
    `select a.plan_id as "planId", a.column_key = 'ACHIEVED' as achieved from action a where a.id = $1`,
    [actionId],
  );
}
