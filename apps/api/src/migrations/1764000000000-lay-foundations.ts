import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accessFunctions, dropAccessFunctions } from '../database/functions/access.js';
import { sessionFunctions } from '../database/functions/sessions.js';
import { childPolicies } from '../database/policies/child.js';
import { peoplePolicies } from '../database/policies/people.js';

const stamp = `created_at timestamptz not null default now(), created_by uuid`;

const people = `
  create table org_unit (
    id uuid constraint pk_org_unit primary key, ${stamp},
    kind text not null constraint ck_org_unit_kind check (kind in ('COUNCIL', 'SERVICE', 'TEAM')),
    parent_id uuid constraint fk_org_unit_parent references org_unit,
    name text not null, starts_on date, ends_on date);
  create index ix_org_unit_parent on org_unit (parent_id);
  create table person (id uuid constraint pk_person primary key, ${stamp}, name text not null);
  create table user_account (
    id uuid constraint pk_user_account primary key, ${stamp},
    person_id uuid not null constraint fk_user_account_person references person constraint uq_user_account_person unique,
    email text not null constraint uq_user_account_email unique constraint ck_user_account_email check (email = lower(email)),
    password_hash text, is_demo boolean not null default false, disabled_at timestamptz);
  create table role_grant (
    id uuid constraint pk_role_grant primary key, ${stamp},
    user_id uuid not null constraint fk_role_grant_user references user_account,
    role text not null constraint ck_role_grant_role check (role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER',
      'COMPLAINTS_MANAGER', 'QUALITY_ASSURANCE', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR')),
    org_unit_id uuid constraint fk_role_grant_org_unit references org_unit,
    starts_on date not null, ends_on date);
  create unique index uq_role_grant_open on role_grant (user_id) where ends_on is null;
  create index ix_role_grant_org_unit on role_grant (org_unit_id, role);
  create table session (
    token_sha256 text constraint pk_session primary key, id uuid not null constraint uq_session_id unique,
    user_id uuid not null constraint fk_session_user references user_account,
    created_at timestamptz not null default now(), last_seen_at timestamptz not null default now(),
    expires_at timestamptz not null);
  create index ix_session_user on session (user_id);
  create table sign_in_attempt (id uuid constraint pk_sign_in_attempt primary key, email_sha256 text not null, at timestamptz not null default now());
  create index ix_sign_in_attempt_email on sign_in_attempt (email_sha256, at);
  create table setup_invitation (
    token_sha256 text constraint pk_setup_invitation primary key, created_at timestamptz not null default now(), used_at timestamptz);
  create table setting (key text constraint pk_setting primary key, ${stamp}, value jsonb not null);
`;

const children = `
  create table child (
    id uuid constraint pk_child primary key, ${stamp},
    reference text not null constraint uq_child_reference unique,
    name text not null, known_as text, date_of_birth date, expected_birth_on date,
    sex text not null constraint ck_child_sex check (sex in ('M', 'F', 'U')),
    ethnicity text not null, language text not null default 'en', send_flag boolean not null default false,
    how_to_hear_me text, version int not null default 1,
    constraint ck_child_birth check (date_of_birth is not null or expected_birth_on is not null));
  create table child_identifier (
    id uuid constraint pk_child_identifier primary key, ${stamp},
    child_id uuid not null constraint fk_child_identifier_child references child,
    system text not null, value text not null, constraint uq_child_identifier unique (system, value));
  create index ix_child_identifier_child on child_identifier (child_id);
  create table child_team (
    id uuid constraint pk_child_team primary key, ${stamp},
    child_id uuid not null constraint fk_child_team_child references child,
    org_unit_id uuid not null constraint fk_child_team_org_unit references org_unit,
    starts_on date not null, ends_on date);
  create unique index uq_child_team_open on child_team (child_id) where ends_on is null;
  create index ix_child_team_org_unit on child_team (org_unit_id, child_id);
  create table child_relationship (
    id uuid constraint pk_child_relationship primary key, ${stamp},
    child_id uuid not null constraint fk_child_relationship_child references child,
    person_id uuid not null constraint fk_child_relationship_person references person,
    kind text not null constraint ck_child_relationship_kind check (kind in ('ALLOCATED_WORKER', 'REVIEWING_OFFICER', 'ADVOCATE',
      'INDEPENDENT_VISITOR', 'PERSONAL_ADVISER', 'CHILDRENS_RIGHTS_WORKER', 'FOSTER_CARER', 'PARENT', 'PARTNER_WORKER')),
    parental_responsibility boolean not null default false, starts_on date not null, ends_on date);
  create unique index uq_child_relationship_worker on child_relationship (child_id) where kind = 'ALLOCATED_WORKER' and ends_on is null;
  create index ix_child_relationship_person on child_relationship (person_id, child_id);
  create index ix_child_relationship_child on child_relationship (child_id, kind);
  create table child_status (
    id uuid constraint pk_child_status primary key, ${stamp},
    child_id uuid not null constraint fk_child_status_child references child,
    kind text not null constraint ck_child_status_kind check (kind in ('CLA_EPISODE', 'PLACEMENT', 'CATEGORY_OF_NEED', 'CP_PLAN', 'CIN_PLAN', 'CARE_LEAVER')),
    code text not null, code_year int, starts_on date not null, ends_on date, source text not null,
    constraint uq_child_status unique (child_id, kind, starts_on, source));
  create table child_case (
    id uuid constraint pk_child_case primary key, ${stamp},
    child_id uuid not null constraint fk_child_case_child references child,
    role text not null, because text not null, subject_id uuid not null,
    constraint uq_child_case unique (child_id, role, because, subject_id));
  create table child_access (
    child_id uuid not null constraint fk_child_access_child references child,
    principal_id uuid not null constraint fk_child_access_principal references user_account,
    because text not null, depth text not null constraint ck_child_access_depth check (depth in ('RECORD', 'NAME')),
    starts_on date not null, ends_on date,
    constraint pk_child_access primary key (child_id, principal_id, because, starts_on));
  create index ix_child_access_principal on child_access (principal_id, child_id);
`;

const audit = `
  create table access_event (
    id uuid constraint pk_access_event primary key, at timestamptz not null, actor_id uuid, actor_name text, session_id uuid,
    operation text not null, purpose text, outcome text not null constraint ck_access_event_outcome check (outcome in ('OK', 'REFUSED')),
    request_id uuid not null);
  create index ix_access_event_at on access_event (at);
  create table access_event_child (
    event_id uuid not null constraint fk_access_event_child_event references access_event,
    child_id uuid not null constraint fk_access_event_child_child references child,
    depth text not null constraint ck_access_event_child_depth check (depth in ('LISTED', 'OPENED', 'EXPORTED')),
    constraint pk_access_event_child primary key (event_id, child_id));
  create index ix_access_event_child_child on access_event_child (child_id);
  create table record_change (
    id uuid constraint pk_record_change primary key, at timestamptz not null, actor_id uuid, actor_name text, request_id uuid not null,
    table_name text not null, row_id uuid not null, columns text[] not null);
  create index ix_record_change_row on record_change (table_name, row_id);
  create table work_item (
    id uuid constraint pk_work_item primary key, ${stamp},
    kind text not null, subject_id uuid not null, child_id uuid constraint fk_work_item_child references child,
    owner_id uuid constraint fk_work_item_owner references user_account,
    org_unit_id uuid constraint fk_work_item_org_unit references org_unit,
    due_on date, level int not null default 0, closed_at timestamptz, closed_reason text);
  create unique index uq_work_item_open on work_item (kind, subject_id) where closed_at is null;
  create index ix_work_item_owner on work_item (owner_id, due_on, id);
  create index ix_work_item_child on work_item (child_id);
`;

const tables = `setting setup_invitation sign_in_attempt session work_item record_change access_event_child access_event child_access
  child_case child_status child_relationship child_team child_identifier child role_grant user_account person org_unit`;

/** People, children, who reaches whom, sign-in and the audit log: what every feature stands on. */
export class LayFoundations1764000000000 implements MigrationInterface {
  name = 'LayFoundations1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [people, children, audit, accessFunctions, sessionFunctions, peoplePolicies, childPolicies]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.split(/\s+/)) await runner.query(`drop table ${table} cascade`);
    await runner.query(dropAccessFunctions);
  }
}
