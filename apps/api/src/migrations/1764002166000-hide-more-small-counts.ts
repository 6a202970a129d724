import type { MigrationInterface, QueryRunner } from 'typeorm';

/* One row for each year (April to March) of which something is published. */
const table = `
  create table figure_threshold (
    year_key text not null constraint pk_figure_threshold primary key constraint ck_figure_threshold_year_key_length check (char_length(year_key) <= 60),
    created_at timestamptz not null default now(),
    created_by uuid,
    up_to int not null constraint ck_figure_threshold_up_to check (up_to >= 5)
  );
  alter table figure_threshold enable row level security;
  create policy figure_threshold_read on figure_threshold for select to heard_app
    using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  create policy figure_threshold_insert on figure_threshold for insert to heard_app with check ((select app.role()) = 'SYSTEM');
  grant select, insert on figure_threshold to heard_app;
`;

/* Whatever is published already had its counts from 1 to 5 hidden, and so has what is still to come of those years. */
const published = `
  insert into figure_threshold (year_key, up_to)
  select distinct left(p.period_key, 7), 5 from (
    select r.period_key from figure_release r
    union select s.period_key from released_stream_figure s
    union select c.period_key from released_chain_figure c
    union select d.period_key from released_split d) p
`;

/** From which number on counts are shown is the council's to raise; a year keeps what it began with. */
export class HideMoreSmallCounts1764002166000 implements MigrationInterface {
  name = 'HideMoreSmallCounts1764002166000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(published);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table figure_threshold');
  }
}
