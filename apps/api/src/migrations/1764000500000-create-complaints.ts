import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseReach, complaintFunctions, dropComplaintFunctions } from '../database/functions/complaints.js';
import { complaintPolicies } from '../database/policies/complaints.js';

const stamp = `created_at timestamptz not null default now(), created_by uuid`;

const representation = `
  create table representation (
    id uuid constraint pk_representation primary key, ${stamp},
    client_id uuid not null constraint uq_representation_client_id unique, payload_sha256 text not null,
    reference text not null constraint uq_representation_reference unique,
    kind text not null constraint ck_representation_kind check (kind in ('COMPLAINT', 'COMPLIMENT')),
    procedure text constraint ck_representation_procedure check (procedure in ('CHILDREN_ACT_1989', 'CORPORATE', 'OTHER')),
    procedure_reason text,
    received_on date not null, clock_starts_on date, grounds_on date, sufficient_interest_on date,
    channel text constraint ck_representation_channel
      check (channel in ('IN_PERSON', 'PHONE', 'EMAIL', 'LETTER', 'WEB_FORM', 'THROUGH_ADVOCATE')),
    from_whom text not null constraint ck_representation_from_whom check (from_whom in ('CHILD', 'CARE_LEAVER', 'PARENT', 'FOSTER_CARER',
      'SPECIAL_GUARDIAN', 'ADOPTIVE_FAMILY', 'SUFFICIENT_INTEREST', 'PARTNER', 'REVIEWING_OFFICER', 'COLLEAGUE')),
    complainant_name text,
    child_id uuid constraint fk_representation_child references child,
    summary text not null, wanted_outcome text,
    advocacy text not null constraint ck_representation_advocacy
      check (advocacy in ('OFFERED_ACCEPTED', 'OFFERED_DECLINED', 'NOT_OFFERED', 'NOT_APPLICABLE')),
    org_unit_id uuid constraint fk_representation_org_unit references org_unit,
    about_user_id uuid constraint fk_representation_about_user references user_account,
    praised_user_id uuid constraint fk_representation_praised_user references user_account,
    constraint ck_representation_complaint
      check (kind = 'COMPLIMENT' or (procedure is not null and clock_starts_on is not null and channel is not null)),
    constraint ck_representation_compliment check (kind = 'COMPLAINT' or (procedure is null and about_user_id is null)));
  create index ix_representation_received_on on representation (kind, received_on, id);
  create index ix_representation_child on representation (child_id);
  create index ix_representation_org_unit on representation (org_unit_id);
  create index ix_representation_about_user on representation (about_user_id);
  create table representation_counter (
    year int not null, series text not null default 'R' constraint ck_representation_counter_series check (series in ('R', 'RC')),
    last_no int not null, constraint pk_representation_counter primary key (year, series));
`;

const stage = `
  create table complaint_stage (
    id uuid constraint pk_complaint_stage primary key, ${stamp},
    representation_id uuid not null constraint fk_complaint_stage_representation references representation,
    stage text not null constraint ck_complaint_stage_stage check (stage in ('STAGE_1', 'STAGE_2', 'STAGE_3')),
    started_on date not null, standard_due_on date not null, agreed_due_on date,
    extension_reason text constraint ck_complaint_stage_extension_reason check (extension_reason in ('COMPLEX', 'ADVOCATE_NEEDED')),
    extension_note text, extended_on date,
    extended_by uuid constraint fk_complaint_stage_extended_by references user_account, extended_at timestamptz,
    responded_on date,
    finding text constraint ck_complaint_stage_finding
      check (finding in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING', 'WITHDRAWN', 'OUT_OF_JURISDICTION')),
    response_summary text,
    responded_by uuid constraint fk_complaint_stage_responded_by references user_account, responded_at timestamptz,
    version int not null default 1,
    constraint uq_complaint_stage unique (representation_id, stage),
    constraint ck_complaint_stage_due check (standard_due_on >= started_on and agreed_due_on > standard_due_on),
    constraint ck_complaint_stage_extension
      check (num_nonnulls(agreed_due_on, extension_reason, extended_on, extended_by, extended_at) in (0, 5)),
    constraint ck_complaint_stage_answer
      check (num_nonnulls(responded_on, finding, response_summary, responded_by, responded_at) in (0, 5) and responded_on >= started_on));
  create index ix_complaint_stage_open on complaint_stage (standard_due_on) where responded_on is null;
`;

const released = `
  create table released_complaint_quarter (
    period_key text constraint pk_released_complaint_quarter primary key, ${stamp},
    as_at date not null,
    in_standard int, in_agreed int, late int, still_open int, in_time int, total int);
`;

const tables = ['released_complaint_quarter', 'complaint_stage', 'representation_counter', 'representation'];

/** Complaints and compliments, the stages of complaints with their clocks, and their figures as they are released. */
export class CreateComplaints1764000500000 implements MigrationInterface {
  name = 'CreateComplaints1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [representation, stage, released, complaintFunctions, caseReach, complaintPolicies]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop policy if exists ${table}_read on ${table}`);
    await runner.query(dropComplaintFunctions);
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
