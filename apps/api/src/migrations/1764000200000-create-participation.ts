import type { MigrationInterface, QueryRunner } from 'typeorm';

const stamp = `created_at timestamptz not null default now(), created_by uuid`;

const imports = `
  create table import_run (
    id uuid constraint pk_import_run primary key, ${stamp},
    kind text not null constraint ck_import_run_kind check (kind in ('SSDA903', 'ACTION_PLAN')),
    sha256 text not null, file_names text[] not null, collection_year text,
    applied_at timestamptz not null,
    applied_by uuid constraint fk_import_run_applied_by references user_account,
    applied_by_name text not null,
    rows_read int not null, accepted int not null, rejected int not null,
    constraint ck_import_run_counts check (accepted + rejected = rows_read));
  create index ix_import_run_applied on import_run (applied_at, id);
  create table import_finding (
    id uuid constraint pk_import_finding primary key, ${stamp},
    run_id uuid not null constraint fk_import_finding_run references import_run,
    position int not null, file text not null, line int not null, rule text not null,
    severity text not null constraint ck_import_finding_severity check (severity in ('error', 'warning')),
    message text not null,
    constraint uq_import_finding unique (run_id, position));
`;

const reviews = `
  create table care_review (
    id uuid constraint pk_care_review primary key, ${stamp},
    child_id uuid not null constraint fk_care_review_child references child,
    due_on date, held_on date not null, same_day_no int not null default 1,
    participation_code text not null constraint ck_care_review_participation_code
      check (participation_code in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')),
    chaired_by_child text constraint ck_care_review_chaired_by_child check (chaired_by_child in ('NONE', 'PART', 'ALL')),
    iro_spoke_to_child_on date, consultation_sent_on date, consultation_returned_on date, late_reason text,
    org_unit_id uuid constraint fk_care_review_org_unit references org_unit,
    import_run_id uuid constraint fk_care_review_import_run references import_run,
    version int not null default 1,
    constraint uq_care_review unique (child_id, held_on, same_day_no));
  create index ix_care_review_held_on on care_review (held_on, child_id);
  create index ix_care_review_org_unit on care_review (org_unit_id, held_on);
  create table cp_conference (
    id uuid constraint pk_cp_conference primary key, ${stamp},
    child_id uuid not null constraint fk_cp_conference_child references child,
    kind text not null constraint ck_cp_conference_kind check (kind in ('ICPC', 'RCPC', 'TRANSFER_IN')),
    target_on date, held_on date not null, quorate boolean not null default true, late_reason text,
    child_attended boolean, child_gave_views boolean,
    org_unit_id uuid constraint fk_cp_conference_org_unit references org_unit);
  create index ix_cp_conference_child on cp_conference (child_id, held_on);
  create index ix_cp_conference_held_on on cp_conference (held_on);
`;

/*
 * A return may not say when a child was born. Such a child is stored all the same, without an age, rather than left
 * out of the figures.
 */
const birthMayBeUnknown = `alter table child drop constraint ck_child_birth`;
const birthIsKnown = `
  alter table child add constraint ck_child_birth check (date_of_birth is not null or expected_birth_on is not null)`;

const participationPolicies = `
  grant select, insert, update on care_review to heard_app;
  grant select on cp_conference to heard_app;
  grant select, insert on import_run, import_finding to heard_app;
  alter table care_review enable row level security;
  create policy care_review_read on care_review for select to heard_app using (
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and care_review.child_id = (select app.opened_child()))
    or ((select app.reach()) = 'ACCESS' and care_review.child_id in (select app.my_children())));
  create policy care_review_insert on care_review for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy care_review_update on care_review for update to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  alter table cp_conference enable row level security;
  create policy cp_conference_read on cp_conference for select to heard_app using (
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and cp_conference.child_id = (select app.opened_child()))
    or ((select app.reach()) = 'ACCESS' and cp_conference.child_id in (select app.my_children())));
  alter table import_run enable row level security;
  create policy import_run_read on import_run for select to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy import_run_insert on import_run for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  alter table import_finding enable row level security;
  create policy import_finding_read on import_finding for select to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy import_finding_insert on import_finding for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
`;

const dropParticipationViews = `
  drop view app.review_figures;
  drop function app.my_counted_children();
`;

const participationViews = `
  create function app.my_counted_children() returns setof uuid language sql stable security definer
    set search_path = public, app as $$
    select distinct a.child_id from child_access a
    where app.reach() = 'ACCESS' and a.principal_id = app.user_id() and a.depth = 'RECORD'
      and (a.because like 'relationship %' or (a.because = 'team' and app.role() = 'TEAM_MANAGER'))
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create view app.review_figures with (security_barrier) as
    select r.child_id, r.held_on, r.participation_code,
      team.id as team_id, team.name as team_name, service.id as service_id, service.name as service_name,
      c.sex, c.ethnicity, extract(year from age(r.held_on, c.date_of_birth))::int as age,
      c.date_of_birth <= r.held_on as is_born
    from care_review r
    join child c on c.id = r.child_id
    left join org_unit unit on unit.id = r.org_unit_id
    left join org_unit team on team.id = unit.id and team.kind = 'TEAM'
    left join org_unit service on service.kind = 'SERVICE' and service.id in (unit.id, unit.parent_id)
    where (select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')
      or r.child_id in (select app.my_counted_children());
  grant select on app.review_figures to heard_app;
`;

/** Reviews and conferences, with how children took part in them, and where imported ones came from. */
export class CreateParticipation1764000200000 implements MigrationInterface {
  name = 'CreateParticipation1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [imports, reviews, birthMayBeUnknown, participationViews, participationPolicies]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropParticipationViews);
    for (const table of ['cp_conference', 'care_review', 'import_finding', 'import_run']) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query(birthIsKnown);
  }
}
