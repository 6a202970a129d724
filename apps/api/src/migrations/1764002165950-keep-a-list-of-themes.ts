import type { MigrationInterface, QueryRunner } from 'typeorm';

const areas = `('RELATIONSHIPS', 'RIGHTS', 'RESILIENCE', 'RECOVERY')`;
const keepers = `(select app.role()) = 'QUALITY_ASSURANCE'`;
const readers = `(select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'TEAM_MANAGER', 'LEADERSHIP', 'ADMINISTRATOR')`;

const stamped = (table: string): string => `
    id uuid not null constraint pk_${table} primary key,
    created_at timestamptz not null default now(),
    created_by uuid`;

const described = (table: string): string => `
    area text not null constraint ck_${table}_area check (area in ${areas}),
    label text not null constraint ck_${table}_label_length check (char_length(label) <= 200),
    description text constraint ck_${table}_description_length check (char_length(description) <= 300)`;

const list = `
  alter table theme
    add column description text constraint ck_theme_description_length check (char_length(description) <= 300),
    add column position int not null default 0,
    add column version int not null default 1,
    add column merged_into_id uuid constraint fk_theme_merged_into references theme(id),
    add column counts_as_id uuid constraint fk_theme_counts_as references theme(id),
    add constraint ck_theme_merged check (merged_into_id <> id and counts_as_id <> id and (merged_into_id is null) = (counts_as_id is null));
  update theme t set position = o.position from (select id, row_number() over (partition by area order by label, id) as position from theme) o where o.id = t.id;
  create policy theme_insert on theme for insert to heard_app with check (${keepers});
  create policy theme_update on theme for update to heard_app using (${keepers}) with check (${keepers});
  comment on policy theme_update on theme is 'Forms offer a theme until the day before retired_on. What is looked for and counted by theme goes by counts_as_id, from all time: the last of the themes that it was merged into; what was said keeps the one that was chosen.';
  grant insert, update (area, label, description, position, retired_on, merged_into_id, counts_as_id, version) on theme to heard_app;
`;

const changes = `
  create table theme_change (${stamped('theme_change')},
    theme_id uuid not null constraint fk_theme_change_theme references theme(id),
    version int not null,
    kind text not null constraint ck_theme_change_kind check (kind in ('MADE', 'CHANGED', 'RETIRED', 'OFFERED_AGAIN', 'MERGED', 'SEPARATED')),${described('theme_change')},
    retired_on date,
    merged_into_id uuid constraint fk_theme_change_merged_into references theme(id),
    reason text constraint ck_theme_change_reason_length check (char_length(reason) <= 300),
    constraint uq_theme_change_version unique (theme_id, version)
  );
  alter table theme_change enable row level security;
  create policy theme_change_read on theme_change for select to heard_app using (${readers});
  create policy theme_change_insert on theme_change for insert to heard_app with check (${keepers} and created_by = (select app.user_id()));
  grant select, insert on theme_change to heard_app;
`;

const proposals = `
  create table theme_proposal (${stamped('theme_proposal')},${described('theme_proposal')},
    why text not null constraint ck_theme_proposal_why_length check (char_length(why) <= 300),
    outcome text constraint ck_theme_proposal_outcome check (outcome in ('TAKEN', 'REFUSED')),
    word text constraint ck_theme_proposal_word_length check (char_length(word) <= 300),
    answered_by uuid constraint fk_theme_proposal_answered_by references user_account(id),
    answered_at timestamptz,
    theme_id uuid constraint fk_theme_proposal_theme references theme(id),
    constraint ck_theme_proposal_answer check (num_nulls(outcome, word, answered_by, answered_at) in (0, 4) and (theme_id is not null) = coalesce(outcome = 'TAKEN', false))
  );
  alter table theme_proposal enable row level security;
  create policy theme_proposal_read on theme_proposal for select to heard_app using (${keepers} or (select app.role()) = 'SYSTEM' or created_by = (select app.user_id()));
  create policy theme_proposal_insert on theme_proposal for insert to heard_app
    with check ((select app.role()) = 'TEAM_MANAGER' and created_by = (select app.user_id()) and outcome is null);
  create policy theme_proposal_answer on theme_proposal for update to heard_app using (${keepers} and outcome is null)
    with check (${keepers} and answered_by = (select app.user_id()));
  grant select, insert, update (outcome, word, answered_by, answered_at, theme_id) on theme_proposal to heard_app;
`;

export class KeepAListOfThemes1764002165950 implements MigrationInterface {
  name = 'KeepAListOfThemes1764002165950';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(list + changes + proposals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table theme_proposal;
      drop table theme_change;
      revoke insert, update (area, label, description, position, retired_on, merged_into_id, counts_as_id, version) on theme from heard_app;
      drop policy theme_insert on theme;
      drop policy theme_update on theme;
          alter table theme drop constraint ck_theme_merged, drop column description, drop column position, drop column version,
        drop column merged_into_id, drop column counts_as_id;
    `);
  }
}
