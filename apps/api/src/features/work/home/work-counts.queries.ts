import { Outcome } from '@heard/domain/feedback/decisions';
import { z } from 'zod';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const countsOfPerson = row({
  id: id.nullable(),
  name: text.nullable(),
  /** The reader, or somebody in whose place they stand. */
  isMine: flag,
  open: count,
  late: count,
  oldestOn: day,
  awayUntil: day.nullable(),
  coveredBy: text.nullable(),
}).readonly();

/** How much waits with one person: tellings, not statements, and decisions. */
export type CountsOfPerson = z.output<typeof countsOfPerson>;

const byPerson = `
  select w.owner_id as id, p.name, (w.owner_id = (select app.user_id()) or w.owner_id in (select app.covered_by_me())) is true as "isMine",
    count(distinct coalesce(w.feedback_id, w.life_decision_id))::int as open, (count(distinct coalesce(w.feedback_id, w.life_decision_id)) filter (where w.due_on < $1))::int as late, min(w.due_on) as "oldestOn",
    max(v.ends_on) as "awayUntil", max(v.name) as "coveredBy"
  from work_item w left join user_account u on u.id = w.owner_id left join person p on p.id = u.person_id
  left join lateral (
    select c.ends_on, b.name from cover c left join user_account s on s.id = c.by_id left join person b on b.id = s.person_id
    where c.absent_id = w.owner_id and c.ended_at is null and c.starts_on <= $1 and c.ends_on >= $1 order by c.ends_on desc limit 1) v on true
  where w.closed_at is null and w.kind <> 'ANSWER_CHILD'
    and ($2 or w.owner_id = (select app.user_id()) or w.owner_id in (select app.covered_by_me()))
  group by w.owner_id, p.name order by min(w.due_on), p.name`;

/** By person: of a manager's team, of anybody else what is theirs. Whoever waits longest first. */
export async function workByPerson(unit: Unit): Promise<readonly CountsOfPerson[]> {
  return rowsOf(unit, countsOfPerson, byPerson, [unit.today, unit.actor.role === 'TEAM_MANAGER']);
}

const countsOfUnit = row({
  id: id.nullable(),
  name: text,
  service: text.nullable(),
  open: count,
  late: count,
  oldestOn: day,
}).readonly();

/** How many breaks one team has. */
export type CountsOfUnit = z.output<typeof countsOfUnit>;

/** By team, for readers of exact figures; nothing for others. */
export async function workByUnit(unit: Unit): Promise<readonly CountsOfUnit[]> {
  const sql = `select u.id, u.name, u.service, u.open, u.late, u.oldest_on as "oldestOn" from app.work_by_unit() u`;
  return rowsOf(unit, countsOfUnit, sql);
}

const chainFigures = row({
  children: count,
  heard: count,
  promised: count,
  answered: count,
  decided: count,
  told: count,
}).readonly();

/** Are we hearing, answering, telling? Each of how many. */
export type ChainFigures = z.output<typeof chainFigures>;

export async function chainFiguresNow(unit: Unit): Promise<ChainFigures | null> {
  const sql = 'select f.children, f.heard, f.promised, f.answered, f.decided, f.told from app.chain_figures() f';
  return (await rowOf(unit, chainFigures, sql)) ?? null;
}

const toldToReader = row({ toldOn: day, outcome: z.enum(Outcome), words: text }).readonly();

const cameOf = row({
  id,
  givenOn: day,
  childName: text.nullable(),
  groupName: text.nullable(),
  answerBy: day.nullable(),
  decidedOn: day.nullable(),
  toldOn: day.nullable(),
  waits: flag,
  /** In which words a partner who spoke themselves was told, and of which outcome; the newest first. */
  tellings: z.array(toldToReader).readonly(),
}).readonly();

/** How far something that the reader wrote down has come. */
export type CameOf = z.output<typeof cameOf>;

export async function cameOfMine(unit: Unit, most: number): Promise<readonly CameOf[]> {
  const sql = `select m.id, m.given_on as "givenOn", m.child_name as "childName", m.group_name as "groupName", m.answer_by as "answerBy",
    m.decided_on as "decidedOn", m.told_on as "toldOn", m.waits, m.tellings from app.came_of_mine($1) m`;
  return rowsOf(unit, cameOf, sql, [most]);
}
