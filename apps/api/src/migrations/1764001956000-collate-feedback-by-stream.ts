import type { MigrationInterface, QueryRunner } from 'typeorm';

const selected = `f.id, f.child_id, c.reference, f.group_name, f.given_on, f.stream, f.partner_kind, f.speaker_role, f.source,
    exists (select 1 from statement s where s.feedback_id = f.id and s.words is not null) as told`;
const counts = `f.given_on <= (select app.today()) and f.id not in (select app.withheld_feedback())`;

const view = `
  create view app.telling_figures with (security_barrier) as
  select ${selected}
  from feedback f left join child c on c.id = f.child_id
  where (select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP') and ${counts}
  union all
  select ${selected}
  from app.my_counted_children() mine(child_id)
  join feedback f on f.child_id = mine.child_id join child c on c.id = f.child_id
  where ${counts}
  union all
  select ${selected}
  from feedback f left join child c on false
  where f.child_id is null and (select app.reach()) = 'ACCESS'
    and (f.recorded_by = (select app.user_id()) or (select app.role()) = 'CHILDRENS_RIGHTS') and ${counts};
  comment on view app.telling_figures is
    'Tellings as figures are counted from, without a name or a word. Reads with its owner''s rights, since leadership counts all but opens one record at a time; who counts what is decided in here: as for reviews, and of groups whoever may read what they said. Nobody counts what is withheld from them.';
  grant select on app.telling_figures to heard_app;
`;

const stamp = 'created_at timestamptz not null default now(), created_by uuid';

const tables = `
  create table released_telling_count (
    period_key text constraint ck_released_telling_count_period_key_length check (char_length(period_key) <= 60),
    value_key text constraint ck_released_telling_count_value_key_length check (char_length(value_key) <= 60),
    ${stamp},
    tellings int not null, heard int not null,
    constraint pk_released_telling_count primary key (period_key, value_key));
  create table released_stream_figure (
    period_key text constraint ck_released_stream_figure_period_key_length check (char_length(period_key) <= 60),
    value_key text constraint ck_released_stream_figure_value_key_length check (char_length(value_key) <= 60),
    ${stamp},
    published_at timestamptz not null, tellings int, heard int,
    constraint pk_released_stream_figure primary key (period_key, value_key),
    constraint ck_released_stream_figure_hidden check (num_nulls(tellings, heard) in (0, 2)));
`;

const isSystem = `(select app.role()) = 'SYSTEM'`;

const policiesOf = (table: string, readers: string): string => `
  alter table ${table} enable row level security;
  grant select, insert on ${table} to heard_app;
  create policy ${table}_read on ${table} for select to heard_app using (${readers});
  create policy ${table}_insert on ${table} for insert to heard_app with check (${isSystem});
`;

/**
 * Feedback is collated by stream into quarters: counted from a view by those with exact figures, and released for
 * everybody else with small counts hidden, as participation is.
 */
export class CollateFeedbackByStream1764001956000 implements MigrationInterface {
  name = 'CollateFeedbackByStream1764001956000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(view);
    await runner.query(tables);
    await runner.query(policiesOf('released_telling_count', isSystem));
    await runner.query(policiesOf('released_stream_figure', `(select app.user_id()) is not null or ${isSystem}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table released_stream_figure, released_telling_count');
    await runner.query('drop view app.telling_figures');
  }
}
