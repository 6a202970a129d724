import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'language sql stable security definer set search_path = public, app, pg_temp';

const functions = `
  create function app.counted_stages(first_day date, last_day date, known_at timestamptz)
    returns table (stage text, started_on date, standard_due_on date, agreed_due_on date, ended_on date, outside text,
      from_whom text, team_id uuid)
    ${definer} as $$
    select s.stage, s.started_on, s.standard_due_on, case when s.extended_at <= known_at then s.agreed_due_on end,
      case when s.responded_at <= known_at then s.responded_on end,
      case when s.responded_at <= known_at then
        case s.finding when 'WITHDRAWN' then 'WITHDRAWN' when 'OUT_OF_JURISDICTION' then 'NOT_FOR_PROCEDURE' end end,
      r.from_whom, r.org_unit_id
    from complaint_stage s join representation r on r.id = s.representation_id
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER', 'SYSTEM')
      and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
      and r.procedure = 'CHILDREN_ACT_1989' and s.started_on between first_day and last_day and s.created_at <= known_at
    union all
    select 'STAGE_1', r.clock_starts_on, r.clock_starts_on, null, null, 'NOT_FOR_PROCEDURE', r.from_whom, r.org_unit_id
    from representation r
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER', 'SYSTEM')
      and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
      and r.procedure <> 'CHILDREN_ACT_1989' and r.clock_starts_on between first_day and last_day and r.created_at <= known_at $$;
  comment on function app.counted_stages is
    'What figures of complaints are counted from, for those who get exact ones: no reference, no name, no words. As it was written down by a moment.';

  create function app.counted_compliments(first_day date, last_day date)
    returns table (received_on date, from_whom text, team_id uuid)
    ${definer} as $$
    select r.received_on, r.from_whom, r.org_unit_id from representation r
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER', 'SYSTEM')
      and r.kind = 'COMPLIMENT' and r.received_on between first_day and last_day $$;
  comment on function app.counted_compliments is
    'What figures of compliments are counted from, for those who get exact ones: from whom and for which team, and nothing else.';

  revoke execute on function app.counted_stages, app.counted_compliments from public;
  grant execute on function app.counted_stages, app.counted_compliments to heard_app;
`;

const stamp = 'created_at timestamptz not null default now(), created_by uuid';

const tables = `
  create table released_complaint_count (
    period_key text constraint ck_released_complaint_count_period_key_length check (char_length(period_key) <= 60),
    stage text constraint ck_released_complaint_count_stage check (stage in ('STAGE_1', 'STAGE_2', 'STAGE_3')),
    ${stamp},
    as_at date not null, in_standard int not null, in_agreed int not null, late int not null, overdue int not null,
    open int not null, open_past_standard int not null, withdrawn int not null, remedied int not null,
    not_for_procedure int not null,
    constraint pk_released_complaint_count primary key (period_key, stage));
  create table released_compliment_count (
    period_key text constraint pk_released_compliment_count primary key
      constraint ck_released_compliment_count_period_key_length check (char_length(period_key) <= 60),
    ${stamp}, as_at date not null, received int not null);
  create table released_split (
    kind text constraint ck_released_split_kind check (kind in ('COMPLAINT', 'COMPLIMENT')),
    period_key text constraint ck_released_split_period_key_length check (char_length(period_key) <= 60),
    dimension text constraint ck_released_split_dimension check (dimension in ('FROM_WHOM', 'TEAM')),
    value_key text constraint ck_released_split_value_key_length check (char_length(value_key) <= 60),
    ${stamp},
    label text not null constraint ck_released_split_label_length check (char_length(label) <= 200),
    as_at date not null, total int not null, received int,
    constraint pk_released_split primary key (kind, period_key, dimension, value_key));
`;

const readers = `(select app.role()) in ('COMPLAINTS_MANAGER', 'LEADERSHIP', 'ELECTED_MEMBER', 'SYSTEM')`;

const policiesOf = (table: string): string => `
  alter table ${table} enable row level security;
  grant select, insert on ${table} to heard_app;
  create policy ${table}_read on ${table} for select to heard_app using (${readers});
  create policy ${table}_insert on ${table} for insert to heard_app with check ((select app.role()) = 'SYSTEM');
`;

const released = ['released_complaint_count', 'released_compliment_count', 'released_split'] as const;

/**
 * Counts of the whole council point to nobody, so that they are released as they are; splits of them keep their small
 * counts hidden. What was released before stays in `released_complaint_quarter`.
 */
export class ReleaseWholeCountsOfComplaints1764001800900 implements MigrationInterface {
  name = 'ReleaseWholeCountsOfComplaints1764001800900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    await runner.query(tables);
    for (const table of released) await runner.query(policiesOf(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${released.join(', ')}`);
    await runner.query('drop function app.counted_stages, app.counted_compliments');
  }
}
