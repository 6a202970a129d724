import type { MigrationInterface, QueryRunner } from 'typeorm';
import { participationPolicies } from '../database/policies/participation.js';
import { dropParticipationViews, participationViews } from '../database/views/review-figures.js';

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
