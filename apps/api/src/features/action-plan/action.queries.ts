import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import type { MovableAction } from '@heard/domain/action-plan/board-moves';
import { EvidenceKind } from '@heard/domain/action-plan/evidence-draft';
import { z } from 'zod';
import { saidByChild } from '../../foundations/people/childs-voice.js';
import { count, day, flag, id, moment, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import { ActionEventKind } from './action-event.entity.js';

const actionRow = row({
  id,
  planId: id,
  no: text,
  title: text,
  version: count,
  columnKey: z.enum(BoardColumnKey),
  rank: text,
  timescaleText: text.nullable(),
  dueFrom: day.nullable(),
  dueTo: day.nullable(),
  yearInferred: flag,
  measure: text.nullable(),
  objectiveId: id,
  objectiveNo: count,
  objectiveTheme: text,
  objectiveTitle: text,
  leads: z
    .array(
      row({
        label: text,
        personId: id.nullable(),
        name: text.nullable(),
        orgUnitIds: z.array(id).readonly().nullable(),
      }),
    )
    .readonly(),
  /** The team or service whose action it is, and the service above it. */
  orgUnitIds: z.array(id).readonly(),
  orgUnitName: text.nullable(),
  evidence: count,
  changes: count,
  /** Of them, those that somebody else than the reader has added. */
  evidenceOfOthers: count,
  changesOfOthers: count,
  /** What changed for children, as said last. */
  whatChanged: text.nullable(),
  /** What a blocked card waits for, as said since it was blocked. */
  waitingFor: text.nullable(),
  /** Whose words are behind it, as far as the reader reads them; null where there are none that they may know of. */
  heardFrom: row({ children: count, groups: count, others: count, beyond: flag }).nullable(),
}).readonly();

/** A card with all that its face shows and that deciding about it needs. */
export type ActionRow = z.output<typeof actionRow>;

/** Whose words are behind the cards of `card`: a number only of what the reader reads. */
const heardFrom = `
  behind as materialized (
    select b.action_id, b.beyond from app.cards_with_words(array(select c.id from card c)) b),
  heard as (
    select ra.action_id, count(distinct f.child_id) filter (where ${saidByChild})::int as children,
      count(distinct f.id) filter (where f.child_id is null)::int as groups,
      count(distinct f.id) filter (where f.child_id is not null and not ${saidByChild})::int as others
    from response_action ra join response_statement x on x.response_id = ra.response_id
    join statement said on said.id = x.statement_id
    -- One by one: few words are behind cards, and the planner would read all that was ever told for them.
    cross join lateral (select t.id, t.child_id, t.speaker_role from feedback t where t.id = said.feedback_id limit 1) f
    where ra.action_id in (select b.action_id from behind b) and app.is_last_response(x.response_id, x.statement_id)
    group by ra.action_id)`;

/*
 * A board has hundreds of cards led by a few dozen people: each is looked up once, not once for every card. `where`
 * chooses the cards.
 */
function selectActions(where: string): string {
  return `
  with card as materialized (
    select a.*, o.name as org_unit_name, o.parent_id as org_unit_parent
    from action a left join org_unit o on o.id = a.org_unit_id where ${where}),
  led as materialized (
    select l.id, l.action_id, l.label, l.person_id from action_lead l where l.action_id in (select c.id from card c)),
  post as materialized (
    select u.person_id, array_agg(distinct g.org_unit_id) as "orgUnitIds"
    from user_account u join role_grant g on g.user_id = u.id
    where u.person_id in (select l.person_id from led l) and g.org_unit_id is not null
      and g.starts_on <= $1 and (g.ends_on is null or g.ends_on >= $1)
    group by u.person_id),
  holder as materialized (
    select p.id, p.name from person p where p.id in (select l.person_id from led l)),
  leads as (
    select l.action_id, json_agg(json_build_object(
      'label', l.label, 'personId', l.person_id, 'name', h.name, 'orgUnitIds', post."orgUnitIds") order by l.id) as leads
    from led l left join holder h on h.id = l.person_id left join post on post.person_id = l.person_id
    group by l.action_id),
  shown as (
    select s.action_id, count(*) filter (where s.shows) as evidence,
      count(*) filter (where s.what_changed <> '') as changes,
      count(*) filter (where s.shows and not s.own) as "evidenceOfOthers",
      count(*) filter (where s.what_changed <> '' and not s.own) as "changesOfOthers",
      (array_agg(s.what_changed order by s.created_at desc) filter (where s.what_changed <> ''))[1] as "whatChanged"
    from (
      select e.action_id, e.what_changed, e.created_at, true as shows, e.added_by is not distinct from app.user_id() as own
      from evidence e where e.action_id in (select c.id from card c)
      union all
      select e.action_id, e.what_changed, e.created_at, false, e.actor_id is not distinct from app.user_id()
      from action_event e where e.what_changed is not null and e.action_id in (select c.id from card c)) s
    group by s.action_id),
${heardFrom}
  select a.id, a.plan_id as "planId", a.no, a.title, a.version, a.column_key as "columnKey", a.rank,
    a.timescale_text as "timescaleText", a.due_from as "dueFrom", a.due_to as "dueTo", a.year_inferred as "yearInferred",
    a.measure, o.id as "objectiveId", o.no as "objectiveNo", o.theme as "objectiveTheme", o.title as "objectiveTitle",
    a.org_unit_name as "orgUnitName", coalesce(l.leads, '[]') as leads,
    array_remove(array[a.org_unit_id, a.org_unit_parent], null) as "orgUnitIds",
    coalesce(s.evidence, 0)::int as evidence, coalesce(s.changes, 0)::int as changes,
    coalesce(s."evidenceOfOthers", 0)::int as "evidenceOfOthers", coalesce(s."changesOfOthers", 0)::int as "changesOfOthers",
    s."whatChanged",
    case when a.column_key = 'BLOCKED' then
      (select e.detail ->> 'note' from action_event e
       where e.action_id = a.id and (e.kind = 'MOVED' or e.detail ->> 'note' is not null) order by e.seq desc limit 1)
    end as "waitingFor",
    case when b.action_id is not null then json_build_object('children', coalesce(h.children, 0), 'groups', coalesce(h.groups, 0),
      'others', coalesce(h.others, 0), 'beyond', b.beyond) end as "heardFrom"
  from card a join objective o on o.id = a.objective_id
  left join leads l on l.action_id = a.id left join shown s on s.action_id = a.id
  left join behind b on b.action_id = a.id left join heard h on h.action_id = a.id`;
}

/** Every card of a plan that the reader may see, in order, in one statement. */
export async function actionsOfPlan(unit: Unit, planId: string): Promise<readonly ActionRow[]> {
  return rowsOf(unit, actionRow, `${selectActions('a.plan_id = $2')} order by a.rank collate "C"`, [
    unit.today,
    planId,
  ]);
}

/** One card; undefined when there is none that the reader may see. */
export async function actionById(unit: Unit, actionId: string): Promise<ActionRow | undefined> {
  return rowOf(unit, actionRow, selectActions('a.id = $2'), [unit.today, actionId]);
}

/** The card as the rules of moving see it. */
export function movable(row: ActionRow): MovableAction {
  const { columnKey, leads, orgUnitIds, evidence, changes, evidenceOfOthers, changesOfOthers } = row;
  return {
    columnKey,
    leadPersonIds: leads.flatMap((lead) => lead.personId ?? []),
    orgUnitIds: [...orgUnitIds, ...leads.flatMap((lead) => lead.orgUnitIds ?? [])],
    tellsWhatChanged: evidence > 0 && changes > 0,
    shownByMoverAlone: evidenceOfOthers === 0 || changesOfOthers === 0,
  };
}

const evidenceRow = row({
  id,
  kind: z.enum(EvidenceKind),
  body: text,
  whatChanged: text.nullable(),
  addedBy: text.nullable(),
  addedAt: moment,
}).readonly();

export type EvidenceRow = z.output<typeof evidenceRow>;

export async function evidenceOf(unit: Unit, actionId: string): Promise<readonly EvidenceRow[]> {
  return rowsOf(
    unit,
    evidenceRow,
    `select e.id, e.kind, e.body, e.what_changed as "whatChanged", p.name as "addedBy", e.created_at as "addedAt"
     from evidence e left join user_account u on u.id = e.added_by left join person p on p.id = u.person_id
     where e.action_id = $1 order by e.created_at desc, e.id`,
    [actionId],
  );
}

const actionEventRow = row({
  id,
  kind: z.enum(ActionEventKind),
  fromColumn: z.enum(BoardColumnKey).nullable(),
  toColumn: z.enum(BoardColumnKey).nullable(),
  note: text.nullable(),
  whatChanged: text.nullable(),
  actor: text.nullable(),
  at: moment,
}).readonly();

export type ActionEventRow = z.output<typeof actionEventRow>;

/** What happened to a card, latest first. */
export async function historyOf(unit: Unit, actionId: string): Promise<readonly ActionEventRow[]> {
  return rowsOf(
    unit,
    actionEventRow,
    `select e.id, e.kind, e.from_column as "fromColumn", e.to_column as "toColumn", e.detail ->> 'note' as note,
       e.what_changed as "whatChanged", p.name as actor, e.at
     from action_event e left join user_account u on u.id = e.actor_id left join person p on p.id = u.person_id
     where e.action_id = $1 order by e.seq desc`,
    [actionId],
  );
}
