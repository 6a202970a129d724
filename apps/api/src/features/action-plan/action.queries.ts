import { type BoardColumnKey, isBoardColumnKey } from '@heard/domain/action-plan/board-columns';
import type { MovableAction } from '@heard/domain/action-plan/board-moves';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Unit } from '../../platform/unit.js';

export interface LeadRow {
  readonly label: string;
  readonly personId: string | null;
  readonly name: string | null;
}

/** A card with all that its face shows and that deciding about it needs. */
export interface ActionRow {
  readonly id: string;
  readonly planId: string;
  readonly no: string;
  readonly title: string;
  readonly version: number;
  readonly columnKey: BoardColumnKey;
  readonly rank: string;
  readonly timescaleText: string | null;
  readonly dueFrom: PlainDate | null;
  readonly dueTo: PlainDate | null;
  readonly yearInferred: boolean;
  readonly measure: string | null;
  readonly objectiveId: string;
  readonly objectiveNo: number;
  readonly objectiveTheme: string;
  readonly objectiveTitle: string;
  readonly leads: readonly LeadRow[];
  readonly orgUnitIds: readonly string[];
  readonly unitName: string | null;
  readonly evidence: number;
  readonly changes: number;
  /** What changed for children, as said last. */
  readonly whatChanged: string | null;
  /** What a blocked card waits for, as said since it was blocked. */
  readonly waitingFor: string | null;
}

const selectActions = `
  select a.id, a.plan_id as "planId", a.no, a.title, a.version, a.column_key as "columnKey", a.rank,
    a.timescale_text as "timescaleText", a.due_from as "dueFrom", a.due_to as "dueTo", a.year_inferred as "yearInferred",
    a.measure, o.id as "objectiveId", o.no as "objectiveNo", o.theme as "objectiveTheme", o.title as "objectiveTitle",
    unit.name as "unitName", coalesce(led.leads, '[]') as leads,
    array_remove(array[a.org_unit_id, unit.parent_id] || coalesce(led.units, '{}'), null) as "orgUnitIds",
    coalesce(shown.evidence, 0)::int as evidence, coalesce(shown.changes, 0)::int as changes, shown."whatChanged",
    case when a.column_key = 'BLOCKED' then
      (select e.detail ->> 'note' from action_event e
       where e.action_id = a.id and (e.kind = 'MOVED' or e.detail ->> 'note' is not null) order by e.seq desc limit 1)
    end as "waitingFor"
  from action a
  join objective o on o.id = a.objective_id
  left join org_unit unit on unit.id = a.org_unit_id
  left join lateral (
    select json_agg(json_build_object('label', l.label, 'personId', l.person_id, 'name', p.name) order by l.id) as leads,
      array_agg(distinct g.org_unit_id) as units
    from action_lead l
    left join person p on p.id = l.person_id
    left join user_account u on u.person_id = l.person_id
    left join role_grant g on g.user_id = u.id and g.starts_on <= $1 and (g.ends_on is null or g.ends_on >= $1)
    where l.action_id = a.id) led on true
  left join lateral (
    select count(*) as evidence, count(*) filter (where coalesce(e.what_changed, '') <> '') as changes,
      (array_agg(e.what_changed order by e.created_at desc) filter (where coalesce(e.what_changed, '') <> ''))[1]
        as "whatChanged"
    from evidence e where e.action_id = a.id) shown on true`;

/** Every card of a plan that the reader may see, in order, in one statement. */
export async function actionsOfPlan(unit: Unit, planId: string): Promise<readonly ActionRow[]> {
  const rows = await unit.query<ActionRow>(`${selectActions} where a.plan_id = $2 order by a.rank collate "C"`, [
    unit.today,
    planId,
  ]);
  return rows.filter((row) => isBoardColumnKey(row.columnKey));
}

/** One card; undefined when there is none that the reader may see. */
export async function actionById(unit: Unit, id: string): Promise<ActionRow | undefined> {
  const rows = await unit.query<ActionRow>(`${selectActions} where a.id = $2`, [unit.today, id]);
  return rows[0];
}

/** The card as the rules of moving see it. */
export function movable(row: ActionRow): MovableAction {
  return {
    columnKey: row.columnKey,
    leadPersonIds: row.leads.flatMap((lead) => lead.personId ?? []),
    orgUnitIds: row.orgUnitIds,
    tellsWhatChanged: row.changes > 0,
  };
}

export interface EvidenceRow {
  readonly id: string;
  readonly kind: 'TEXT' | 'LINK';
  readonly body: string;
  readonly whatChanged: string | null;
  readonly addedBy: string | null;
  readonly addedAt: Date;
}

export async function evidenceOf(unit: Unit, actionId: string): Promise<readonly EvidenceRow[]> {
  return unit.query<EvidenceRow>(
    `select e.id, e.kind, e.body, e.what_changed as "whatChanged", p.name as "addedBy", e.created_at as "addedAt"
     from evidence e left join user_account u on u.id = e.added_by left join person p on p.id = u.person_id
     where e.action_id = $1 order by e.created_at desc, e.id`,
    [actionId],
  );
}

export interface ActionEventRow {
  readonly id: string;
  readonly kind: string;
  readonly fromColumn: string | null;
  readonly toColumn: string | null;
  readonly note: string | null;
  readonly actor: string | null;
  readonly at: Date;
}

/** What happened to a card, latest first. */
export async function historyOf(unit: Unit, actionId: string): Promise<readonly ActionEventRow[]> {
  return unit.query<ActionEventRow>(
    `select e.id, e.kind, e.from_column as "fromColumn", e.to_column as "toColumn", e.detail ->> 'note' as note,
       p.name as actor, e.at
     from action_event e left join user_account u on u.id = e.actor_id left join person p on p.id = u.person_id
     where e.action_id = $1 order by e.seq desc`,
    [actionId],
  );
}
