import type { MigrationInterface, QueryRunner } from 'typeorm';

const stamp = `created_at timestamptz not null default now(), created_by uuid`;
const columnKeys = `('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'EVIDENCE_REVIEW', 'ACHIEVED')`;

const plan = `
  create table plan (
    id uuid constraint pk_plan primary key, ${stamp},
    title text not null, starts_on date, ends_on date, published_on date, source text);
  create unique index uq_plan_source on plan (source) where source is not null;
  create table objective (
    id uuid constraint pk_objective primary key, ${stamp},
    plan_id uuid not null constraint fk_objective_plan references plan,
    no int not null, theme text not null, title text not null,
    constraint uq_objective_no unique (plan_id, no));
  create table board_column (
    id uuid constraint pk_board_column primary key, ${stamp},
    plan_id uuid not null constraint fk_board_column_plan references plan,
    key text not null constraint ck_board_column_key check (key in ${columnKeys}),
    label text not null, position int not null, wip_limit int,
    constraint uq_board_column_key unique (plan_id, key));
`;

const action = `
  create table action (
    id uuid constraint pk_action primary key, ${stamp},
    plan_id uuid not null constraint fk_action_plan references plan,
    objective_id uuid not null constraint fk_action_objective references objective,
    no text not null, title text not null, timescale_text text, due_from date, due_to date,
    year_inferred boolean not null default false, measure text,
    org_unit_id uuid constraint fk_action_org_unit references org_unit,
    column_key text not null constraint ck_action_column_key check (column_key in ${columnKeys}),
    rank text collate "C" not null, shared boolean not null default false, version int not null default 1,
    constraint uq_action_no unique (plan_id, no),
    constraint uq_action_rank unique (plan_id, column_key, rank) deferrable initially immediate);
  create index ix_action_objective on action (objective_id);
  create table action_lead (
    id uuid constraint pk_action_lead primary key, ${stamp},
    action_id uuid not null constraint fk_action_lead_action references action,
    person_id uuid constraint fk_action_lead_person references person,
    label text not null);
  create index ix_action_lead_action on action_lead (action_id);
  create index ix_action_lead_person on action_lead (person_id);
  create table evidence (
    id uuid constraint pk_evidence primary key, ${stamp},
    action_id uuid not null constraint fk_evidence_action references action,
    kind text not null constraint ck_evidence_kind check (kind in ('TEXT', 'LINK')),
    body text not null, what_changed text, added_by uuid not null);
  create index ix_evidence_action on evidence (action_id);
  create table action_event (
    id uuid constraint pk_action_event primary key, ${stamp},
    action_id uuid not null constraint fk_action_event_action references action,
    seq int not null,
    kind text not null constraint ck_action_event_kind check (kind in ('CREATED', 'MOVED', 'EVIDENCE_ADDED', 'CHANGED')),
    from_column text, to_column text, detail jsonb not null default '{}', actor_id uuid, at timestamptz not null,
    constraint uq_action_event_seq unique (action_id, seq));
`;

const tables = ['action_event', 'evidence', 'action_lead', 'action', 'board_column', 'objective', 'plan'];

const actionPlanPolicies = `
  alter table plan enable row level security;
  alter table objective enable row level security;
  alter table board_column enable row level security;
  alter table action enable row level security;
  alter table action_lead enable row level security;
  alter table evidence enable row level security;
  alter table action_event enable row level security;
  grant select, insert on plan, objective, board_column, action, action_lead, evidence, action_event to heard_app;
  grant update on plan, objective to heard_app;
  grant update (title, timescale_text, due_from, due_to, year_inferred, measure, column_key, rank, version) on action to heard_app;
  grant delete on action_lead to heard_app;
  create policy plan_read on plan for select to heard_app using (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER') or (select app.role()) = 'PARTNER' or plan.published_on <= (select app.today()));
  create policy action_read on action for select to heard_app using (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER') or ((select app.role()) = 'PARTNER' and action.shared)
    or ((select app.role()) = 'ELECTED_MEMBER' and exists (select 1 from plan where plan.id = action.plan_id)));

  create policy objective_read on objective for select to heard_app using (
    exists (select 1 from plan where plan.id = objective.plan_id));

  create policy board_column_read on board_column for select to heard_app using (
    exists (select 1 from plan where plan.id = board_column.plan_id));

  create policy action_lead_read on action_lead for select to heard_app using (
    exists (select 1 from action where action.id = action_lead.action_id));

  create policy evidence_read on evidence for select to heard_app using (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER') and exists (select 1 from action where action.id = evidence.action_id));

  create policy action_event_read on action_event for select to heard_app using (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER') and exists (select 1 from action where action.id = action_event.action_id));
  create policy action_update on action for update to heard_app using ((select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'));
  create policy evidence_insert on evidence for insert to heard_app with check (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR') and evidence.added_by = (select app.user_id()));
  create policy action_event_insert on action_event for insert to heard_app with check ((select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'));
  create policy plan_insert on plan for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy objective_insert on objective for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy board_column_insert on board_column for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy action_insert on action for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy action_lead_insert on action_lead for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy plan_update on plan for update to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy objective_update on objective for update to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy action_lead_delete on action_lead for delete to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
`;

/** The action plan: objectives, their actions as cards on a board, evidence and history. */
export class CreateActionPlan1764000400000 implements MigrationInterface {
  name = 'CreateActionPlan1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [plan, action, actionPlanPolicies]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
