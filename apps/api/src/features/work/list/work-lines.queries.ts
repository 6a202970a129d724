import { reachOf } from '@heard/domain/access/reach-kind';
import { BreakKind } from '@heard/domain/work/break-kinds';
import { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';
import { z } from 'zod';
import { cursorOf } from '../../../platform/paging.js';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import type { WhoseWork } from '../work.enums.js';

const place = { dueOn: day, aboutId: id, ownerKey: text };

/** The earliest due first. */
export const workCursor = cursorOf(place);

const workLine = row({
  /** Of the line: what it is about, and whose it is. */
  id: text,
  /** What it is about: the telling or the decision. */
  aboutId: id,
  feedbackId: id.nullable(),
  lifeDecisionId: id.nullable(),
  /** What was decided about. */
  decisionKind: z.enum(LifeDecisionKind).nullable(),
  /** The owner's id, or empty where there is none: for the order. */
  ownerKey: text,
  ownerId: id.nullable(),
  ownerName: text.nullable(),
  /** It waits for somebody in whose place the reader stands. */
  isCovered: flag,
  childId: id.nullable(),
  /** Null where the reader opens the record with a purpose, and of a group. */
  childName: text.nullable(),
  groupName: text.nullable(),
  /** How the words begin, for whoever reads them without saying why. */
  words: text.nullable(),
  kinds: z.array(z.enum(BreakKind)).readonly(),
  dueOn: day,
  sinceOn: day,
  level: count,
  version: count,
  /** How it came to them, where it was another's before. */
  cameBy: z.enum(['REASSIGNED', 'ESCALATED', 'REHOMED']).nullable(),
  cameFrom: text.nullable(),
  cameBecause: text.nullable(),
}).readonly();

/** What waits with one person about one telling, however many statements of it, or about one decision. */
export type WorkLine = z.output<typeof workLine>;

export interface WantedWork {
  readonly whose: WhoseWork;
  readonly ownerId: string | null;
  readonly unitId: string | null;
  readonly first: number;
  readonly after: { readonly dueOn: string; readonly aboutId: string; readonly ownerKey: string } | null;
}

const wanted: Readonly<Record<WhoseWork, string>> = {
  MINE: `(w.owner_id = (select app.user_id()) or w.owner_id in (select app.covered_by_me()))`,
  TEAM: 'true',
};

const about = 'coalesce(w.feedback_id, w.life_decision_id)';

/** Tells the owners of one telling apart, and nobody whose they are: not even which other lines are theirs. */
const ownerKey = `md5(${about}::text || coalesce(w.owner_id::text, ''))`;

/** How many letters of somebody's words a line shows. */
export const wordsShown = 160;

/* Who has the work of a child says who works with them: that is read with the record, and whoever says why first has not yet. */
const namesOwners = `((select app.reach()) = 'ACCESS' or w.owner_id = (select app.user_id()) or w.owner_id in (select app.covered_by_me()))`;
const namesOwnersOfLines = namesOwners.replaceAll('w.', 'l.');

const kindsInOrder = `array_agg(distinct w.kind)`;

/* Row-level security shows what may be seen of items, words and names; a name that is not shown is null. */
const lines = (whose: WhoseWork, items: string): string => `
  with lines as materialized (
    select ${about} as about_id, w.feedback_id, w.life_decision_id, ${ownerKey} as owner_key, w.owner_id, w.child_id, ${kindsInOrder} as kinds,
      min(w.due_on) as due_on, min(w.since_on) as since_on, max(w.level) as level, max(w.version) as version, min(w.subject_id::text) as subject
    from ${items} w
    where w.closed_at is null and w.kind <> 'ANSWER_CHILD' and ${wanted[whose]}
      and ($1::uuid is null or w.owner_id = $1 and ${namesOwners}) and ($2::uuid is null or w.org_unit_id = $2)
    group by w.feedback_id, w.life_decision_id, w.owner_id, w.child_id
    having $3::date is null or (min(w.due_on), ${about}, ${ownerKey}) > ($3::date, $4::uuid, $5::text)
    order by min(w.due_on), ${about}, ${ownerKey} limit $6)
  select l.about_id || '.' || l.owner_key as id, l.about_id as "aboutId", l.feedback_id as "feedbackId", l.life_decision_id as "lifeDecisionId",
    d.kind as "decisionKind", l.owner_key as "ownerKey", u.id as "ownerId", p.name as "ownerName",
    l.owner_id is distinct from (select app.user_id()) and l.owner_id in (select app.covered_by_me()) is true as "isCovered",
    l.child_id as "childId", c.name as "childName", f.group_name as "groupName",
    case when (select app.reach()) in ('ACCESS', 'NONE') then (
      select left(s.words, ${String(wordsShown)}) from statement s where s.feedback_id = l.feedback_id and s.words is not null
      order by s.id::text = l.subject desc, s.id limit 1) end as words,
    l.kinds, l.due_on as "dueOn", l.since_on as "sinceOn", l.level, l.version,
    came.kind as "cameBy", came.name as "cameFrom", came.reason as "cameBecause"
  from lines l
  left join lateral (
    select e.kind, n.name, e.reason from work_item i join work_item_event e on e.work_item_id = i.id
    left join user_account b on b.id = e.from_owner_id left join person n on n.id = b.person_id
    where (i.feedback_id = l.about_id or i.life_decision_id = l.about_id) and i.closed_at is null and i.owner_id = l.owner_id and e.to_owner_id = l.owner_id and ${namesOwnersOfLines}
    order by e.created_at desc, e.id desc limit 1) came on true
  left join user_account u on u.id = l.owner_id and ${namesOwnersOfLines} left join person p on p.id = u.person_id
  left join feedback f on f.id = l.feedback_id left join life_decision d on d.id = l.life_decision_id left join child c on c.id = l.child_id
  order by l.due_on, l.about_id, l.owner_key`;

/** Whoever opens one record at a time has none open here: a function answers what may be known before that. */
function itemsFor({ actor }: Unit, whose: WhoseWork): string {
  return whose === 'TEAM' && reachOf(actor.role) === 'ONE' ? 'app.work_of_unit($2::uuid)' : 'work_item';
}

/** One page of what waits, one line for each person and telling or decision. */
export async function workLines(unit: Unit, asked: WantedWork): Promise<readonly WorkLine[]> {
  const { whose, ownerId, unitId, first, after } = asked;
  const from = [after?.dueOn ?? null, after?.aboutId ?? null, after?.ownerKey ?? null];
  const sql = lines(whose, itemsFor(unit, whose));
  return rowsOf(unit, workLine, sql, [ownerId, unitId, ...from, first + 1]);
}

const openBreak = row({
  id,
  kind: z.enum(BreakKind),
  dueOn: day,
  ownerName: text.nullable(),
  childId: id.nullable(),
  feedbackId: id.nullable(),
  lifeDecisionId: id.nullable(),
}).readonly();

export type OpenBreak = z.output<typeof openBreak>;

export const breakCursor = cursorOf({ dueOn: day, id });

const breaks = `
  select w.id, w.kind, w.due_on as "dueOn", p.name as "ownerName", w.child_id as "childId", w.feedback_id as "feedbackId",
    w.life_decision_id as "lifeDecisionId"
  from work_item w left join user_account u on u.id = w.owner_id and ${namesOwners} left join person p on p.id = u.person_id
  where w.closed_at is null and w.kind <> 'ANSWER_CHILD' and ($1::text is null or w.kind = $1)
    and ($2::date is null or (w.due_on, w.id) > ($2::date, $3::uuid))
  order by w.due_on, w.id limit $4`;

interface WantedBreaks {
  readonly kind: BreakKind | null;
  readonly first: number;
  readonly after: { readonly dueOn: string; readonly id: string } | null;
}

/** One page of all breaks in reach, each by itself. */
export async function openBreaks(unit: Unit, { kind, first, after }: WantedBreaks): Promise<readonly OpenBreak[]> {
  return rowsOf(unit, openBreak, breaks, [kind, after?.dueOn ?? null, after?.id ?? null, first + 1]);
}
