import type { MigrationInterface, QueryRunner } from 'typeorm';

const stamp = `created_at timestamptz not null default now(), created_by uuid`;

const tables = `
  create table figure_release (
    id uuid constraint pk_figure_release primary key, ${stamp},
    period_kind text not null constraint ck_figure_release_period_kind check (period_kind in ('QUARTER', 'YEAR')),
    period_key text not null constraint uq_figure_release_period unique,
    data_as_at timestamptz not null, published_at timestamptz not null);
  create table released_cell (
    id uuid constraint pk_released_cell primary key, ${stamp},
    release_id uuid not null constraint fk_released_cell_release references figure_release,
    dimension text not null constraint ck_released_cell_dimension
      check (dimension in ('ALL', 'SERVICE', 'TEAM', 'AGE_BAND', 'SEX', 'ETHNICITY')),
    value_key text not null, label text not null,
    reviews int, counted int, participated int, attended int, children int, every_review int,
    suppressed boolean not null,
    constraint ck_released_cell_suppressed check (suppressed = (num_nulls(reviews, counted) > 0)),
    constraint uq_released_cell unique (release_id, dimension, value_key));
  create table released_review (
    id uuid constraint pk_released_review primary key, ${stamp},
    release_id uuid not null constraint fk_released_review_release references figure_release,
    child_id uuid not null, participation_code text not null,
    service_key text not null, team_key text not null, age_band text not null, sex text not null, ethnicity text not null);
  create index ix_released_review_release on released_review (release_id);
`;

const figureReleasePolicies = `
  grant select, insert on figure_release, released_cell, released_review to heard_app;
  alter table figure_release enable row level security;
  alter table released_cell enable row level security;
  alter table released_review enable row level security;
  create policy figure_release_read on figure_release for select to heard_app
        using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  create policy released_cell_read on released_cell for select to heard_app
        using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  create policy released_review_read on released_review for select to heard_app using ((select app.role()) = 'SYSTEM');
  create policy figure_release_insert on figure_release for insert to heard_app
        with check ((select app.role()) = 'SYSTEM');
  create policy released_cell_insert on released_cell for insert to heard_app
        with check ((select app.role()) = 'SYSTEM');
  create policy released_review_insert on released_review for insert to heard_app
        with check ((select app.role()) = 'SYSTEM');
`;

/** Figures for readers who see no records: fixed for whole quarters and years, with small counts hidden. */
export class CreateFigureReleases1764000300000 implements MigrationInterface {
  name = 'CreateFigureReleases1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(figureReleasePolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['released_review', 'released_cell', 'figure_release'])
      await runner.query(`drop table ${table}`);
  }
}
