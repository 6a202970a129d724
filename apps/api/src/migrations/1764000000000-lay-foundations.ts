import type { MigrationInterface, QueryRunner } from 'typeorm';

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

const accessFunctions = `
  create schema if not exists app;
  grant usage on schema app to heard_app;
  create function app.user_id() returns uuid language sql stable
    as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
  create function app.role() returns text language sql stable
    as $$ select coalesce(nullif(current_setting('app.role', true), ''), 'NOBODY') $$;
  create function app.today() returns date language sql stable
    as $$ select nullif(current_setting('app.today', true), '')::date $$;
  create function app.opened_child() returns uuid language sql stable
    as $$ select nullif(current_setting('app.opened_child', true), '')::uuid $$;
  create function app.org_unit_id() returns uuid language sql stable
    as $$ select nullif(current_setting('app.org_unit_id', true), '')::uuid $$;
  create function app.reach() returns text language sql stable as $$
    select case app.role()
      when 'SYSTEM' then 'ALL' when 'QUALITY_ASSURANCE' then 'ALL' when 'LEADERSHIP' then 'ONE'
      when 'PRACTITIONER' then 'ACCESS' when 'TEAM_MANAGER' then 'ACCESS'
      when 'REVIEWING_OFFICER' then 'ACCESS' when 'CHILDRENS_RIGHTS' then 'ACCESS'
      else 'NONE' end $$;

  create view app.derived_child_access as
    select r.child_id, u.id as principal_id, 'relationship ' || r.kind as because,
      case when g.role = 'PARTNER' then 'NAME' else 'RECORD' end as depth,
      greatest(r.starts_on, g.starts_on) as starts_on, least(r.ends_on, g.ends_on) as ends_on
    from child_relationship r
    join user_account u on u.person_id = r.person_id
    join role_grant g on g.user_id = u.id
      and g.role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'PARTNER')
    where r.kind in ('ALLOCATED_WORKER', 'REVIEWING_OFFICER', 'ADVOCATE', 'INDEPENDENT_VISITOR', 'PERSONAL_ADVISER',
      'CHILDRENS_RIGHTS_WORKER', 'PARTNER_WORKER')
    union
    select t.child_id, g.user_id, 'team', 'RECORD', greatest(t.starts_on, g.starts_on), least(t.ends_on, g.ends_on)
    from child_team t
    join org_unit unit on unit.id = t.org_unit_id
    join role_grant g on g.role in ('PRACTITIONER', 'TEAM_MANAGER') and g.org_unit_id in (unit.id, unit.parent_id)
    union
    select c.id, g.user_id, 'no team yet', 'RECORD', g.starts_on, g.ends_on
    from child c
    join role_grant g on g.role = 'REVIEWING_OFFICER'
    where not exists (select 1 from child_team t where t.child_id = c.id)
    union
    select k.child_id, g.user_id, k.because || ' ' || k.subject_id, 'NAME', g.starts_on, g.ends_on
    from child_case k
    join role_grant g on g.role = k.role;

  create function app.refresh_child_access(children uuid[]) returns void language sql security definer
    set search_path = public, app as $$
    delete from child_access a where a.child_id = any(children);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, min(d.depth), d.starts_on,
        case when bool_or(d.ends_on is null) then null else max(d.ends_on) end
      from app.derived_child_access d
      where d.child_id = any(children) and (d.ends_on is null or d.ends_on >= d.starts_on)
      group by d.child_id, d.principal_id, d.because, d.starts_on $$;
  create function app.refresh_access_of(principals uuid[]) returns void language sql security definer
    set search_path = public, app as $$
    delete from child_access a where a.principal_id = any(principals);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, min(d.depth), d.starts_on,
        case when bool_or(d.ends_on is null) then null else max(d.ends_on) end
      from app.derived_child_access d
      where d.principal_id = any(principals) and (d.ends_on is null or d.ends_on >= d.starts_on)
      group by d.child_id, d.principal_id, d.because, d.starts_on $$;

  create function app.follow_child() returns trigger language plpgsql security definer set search_path = public, app as $$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_access((select array_agg(distinct changed.id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_access((select array_agg(distinct changed.id) from new_rows changed)); end if;
      return null;
    end $$;
  create trigger child_insert_access after insert on child referencing new table as new_rows for each statement execute function app.follow_child();
  create trigger child_update_access after update on child referencing old table as old_rows new table as new_rows for each statement execute function app.follow_child();

  create function app.follow_child_team() returns trigger language plpgsql security definer set search_path = public, app as $$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from new_rows changed)); end if;
      return null;
    end $$;
  create trigger child_team_insert_access after insert on child_team referencing new table as new_rows for each statement execute function app.follow_child_team();
  create trigger child_team_update_access after update on child_team referencing old table as old_rows new table as new_rows for each statement execute function app.follow_child_team();
  create trigger child_team_delete_access after delete on child_team referencing old table as old_rows for each statement execute function app.follow_child_team();

  create function app.follow_child_relationship() returns trigger language plpgsql security definer set search_path = public, app as $$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from new_rows changed)); end if;
      return null;
    end $$;
  create trigger child_relationship_insert_access after insert on child_relationship referencing new table as new_rows for each statement execute function app.follow_child_relationship();
  create trigger child_relationship_update_access after update on child_relationship referencing old table as old_rows new table as new_rows for each statement execute function app.follow_child_relationship();
  create trigger child_relationship_delete_access after delete on child_relationship referencing old table as old_rows for each statement execute function app.follow_child_relationship();

  create function app.follow_child_case() returns trigger language plpgsql security definer set search_path = public, app as $$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from new_rows changed)); end if;
      return null;
    end $$;
  create trigger child_case_insert_access after insert on child_case referencing new table as new_rows for each statement execute function app.follow_child_case();
  create trigger child_case_update_access after update on child_case referencing old table as old_rows new table as new_rows for each statement execute function app.follow_child_case();
  create trigger child_case_delete_access after delete on child_case referencing old table as old_rows for each statement execute function app.follow_child_case();

  create function app.follow_role_grant() returns trigger language plpgsql security definer set search_path = public, app as $$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_access_of((select array_agg(distinct changed.user_id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_access_of((select array_agg(distinct changed.user_id) from new_rows changed)); end if;
      return null;
    end $$;
  create trigger role_grant_insert_access after insert on role_grant referencing new table as new_rows for each statement execute function app.follow_role_grant();
  create trigger role_grant_update_access after update on role_grant referencing old table as old_rows new table as new_rows for each statement execute function app.follow_role_grant();
  create trigger role_grant_delete_access after delete on role_grant referencing old table as old_rows for each statement execute function app.follow_role_grant();

  create function app.my_children() returns setof uuid language sql stable security definer set search_path = public, app as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id() and a.depth = 'RECORD'
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create function app.my_named_children() returns setof uuid language sql stable security definer set search_path = public, app as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id()
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create function app.may_read_child(wanted uuid) returns boolean language sql stable security definer set search_path = public, app as $$
    select app.reach() = 'ALL' or (app.reach() = 'ONE' and wanted = app.opened_child())
      or (app.reach() = 'ACCESS' and wanted in (select app.my_children())) $$;
  create function app.people_around(wanted uuid) returns setof uuid language sql stable security definer set search_path = public, app as $$
    select distinct a.principal_id from child_access a
    where a.child_id = wanted and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
      and (wanted in (select app.my_named_children()) or app.may_read_child(wanted)) $$;
`;

const dropAccessFunctions = `drop schema app cascade`;

const sessionFunctions = `
  create function app.open_unit(token_hash text, on_day date)
    returns table (user_id uuid, person_id uuid, name text, email text, role text, org_unit_id uuid, session_id uuid)
    language plpgsql security definer set search_path = public, app as $$
    declare found_one record;
    begin
      perform set_config('app.today', on_day::text, true);
      select u.id as user_id, u.person_id, p.name, u.email, g.role, g.org_unit_id, s.id as session_id, s.last_seen_at into found_one
      from session s
      join user_account u on u.id = s.user_id and u.disabled_at is null
      join person p on p.id = u.person_id
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      where s.token_sha256 = token_hash and s.expires_at > now()
      order by g.starts_on desc limit 1;
      if not found then return; end if;
      if found_one.last_seen_at < now() - interval '1 minute' then
        update session s set last_seen_at = now() where s.token_sha256 = token_hash;
      end if;
      perform set_config('app.user_id', found_one.user_id::text, true), set_config('app.role', found_one.role, true),
        set_config('app.org_unit_id', coalesce(found_one.org_unit_id::text, ''), true);
      return query select found_one.user_id, found_one.person_id, found_one.name, found_one.email, found_one.role,
        found_one.org_unit_id, found_one.session_id;
    end $$;

  create function app.open_system_unit(system_name text, on_day date) returns void language sql as $$
    select set_config('app.today', on_day::text, true), set_config('app.role', 'SYSTEM', true) $$;

  create function app.account_for_sign_in(wanted text)
    returns table (user_id uuid, password_hash text) language sql stable security definer set search_path = public, app as $$
    select u.id, u.password_hash from user_account u where u.email = lower(wanted) and u.disabled_at is null $$;
  create function app.recent_sign_in_failures(email_hash text) returns int language sql stable security definer set search_path = public, app as $$
    select count(*)::int from sign_in_attempt a where a.email_sha256 = email_hash and a.at > now() - interval '15 minutes' $$;
  create function app.note_sign_in_failure(attempt uuid, email_hash text) returns void language sql security definer set search_path = public, app as $$
    delete from sign_in_attempt a where a.at < now() - interval '1 day';
    insert into sign_in_attempt (id, email_sha256) values (attempt, email_hash) $$;
  create function app.start_session(token_hash text, session uuid, account uuid, until timestamptz) returns void
    language sql security definer set search_path = public, app as $$
    delete from session s where s.expires_at < now();
    insert into session (token_sha256, id, user_id, expires_at) values (token_hash, session, account, until) $$;
  create function app.end_session(token_hash text) returns void language sql security definer set search_path = public, app as $$
    delete from session s where s.token_sha256 = token_hash $$;

  create function app.demo_accounts() returns table (email text, role text, name text) language sql stable security definer
    set search_path = public, app as $$
    select u.email, g.role, p.name from user_account u
    join person p on p.id = u.person_id
    join role_grant g on g.user_id = u.id and g.ends_on is null
    where u.is_demo and u.email like '%@demo.example' and u.password_hash is not null $$;

  create function app.has_accounts() returns boolean language sql stable security definer set search_path = public, app as $$
    select exists (select 1 from user_account) $$;
  create function app.create_first_administrator(invitation text, person uuid, account uuid, grant_id uuid, full_name text,
      address text, password text, on_day date) returns boolean language plpgsql security definer set search_path = public, app as $$
    begin
      lock table setup_invitation in exclusive mode;
      if app.has_accounts() then return false; end if;
      update setup_invitation i set used_at = now() where i.token_sha256 = invitation and i.used_at is null;
      if not found then return false; end if;
      insert into person (id, name) values (person, full_name);
      insert into user_account (id, person_id, email, password_hash) values (account, person, lower(address), password);
      insert into role_grant (id, user_id, role, starts_on) values (grant_id, account, 'ADMINISTRATOR', on_day);
      return true;
    end $$;
`;

const childPolicies = `
  grant select, insert, update on child, child_status to heard_app;
  grant select, insert on child_identifier, child_team, child_relationship to heard_app;
  grant select on child_access to heard_app;
  grant insert on access_event, access_event_child, record_change to heard_app;
  grant select, insert, update on work_item to heard_app;

  alter table child enable row level security;
  create policy child_read on child for select to heard_app using (
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and child.id = (select app.opened_child()))
    or child.id in (select app.my_named_children()));
  create policy child_insert on child for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy child_update on child for update to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));

  alter table child_identifier enable row level security;
  create policy child_identifier_read on child_identifier for select to heard_app using (
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and child_identifier.child_id = (select app.opened_child()))
    or child_identifier.child_id in (select app.my_named_children()));
  create policy child_identifier_insert on child_identifier for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy child_identifier_update on child_identifier for update to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));

  alter table child_team enable row level security;
  create policy child_team_read on child_team for select to heard_app using (
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and child_team.child_id = (select app.opened_child()))
    or child_team.child_id in (select app.my_named_children()));
  create policy child_team_insert on child_team for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy child_team_update on child_team for update to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));

  alter table child_relationship enable row level security;
  create policy child_relationship_read on child_relationship for select to heard_app using (
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and child_relationship.child_id = (select app.opened_child()))
    or child_relationship.child_id in (select app.my_children()));
  create policy child_relationship_insert on child_relationship for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy child_relationship_update on child_relationship for update to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));

  alter table child_status enable row level security;
  create policy child_status_read on child_status for select to heard_app using (
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and child_status.child_id = (select app.opened_child()))
    or child_status.child_id in (select app.my_children()));
  create policy child_status_insert on child_status for insert to heard_app with check ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  create policy child_status_update on child_status for update to heard_app using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'));
  alter table child_case enable row level security;
  grant select, insert on child_case to heard_app;
  create policy child_case_read on child_case for select to heard_app using (child_case.role = (select app.role()));
  create policy child_case_insert on child_case for insert to heard_app with check (child_case.role = (select app.role()));
  alter table child_access enable row level security;
  create policy child_access_read on child_access for select to heard_app
    using (child_access.principal_id = (select app.user_id()) or (select app.role()) = 'SYSTEM');
  alter table access_event enable row level security;
  create policy access_event_insert on access_event for insert to heard_app with check (true);
  alter table access_event_child enable row level security;
  create policy access_event_child_insert on access_event_child for insert to heard_app with check (true);
  alter table record_change enable row level security;
  create policy record_change_insert on record_change for insert to heard_app with check (true);
  alter table work_item enable row level security;
  create policy work_item_read on work_item for select to heard_app using (
    work_item.owner_id = (select app.user_id()) or (
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and work_item.child_id = (select app.opened_child()))
    or work_item.child_id in (select app.my_children())));
  create policy work_item_insert on work_item for insert to heard_app with check ((select app.role()) <> 'NOBODY');
  create policy work_item_update on work_item for update to heard_app using (
    work_item.owner_id = (select app.user_id()) or (
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and work_item.child_id = (select app.opened_child()))
    or work_item.child_id in (select app.my_children())));
`;

const peoplePolicies = `
  grant select on org_unit, setting to heard_app;
  grant select (id, person_id, email, is_demo, disabled_at, created_at, created_by) on user_account to heard_app;
  grant select on role_grant, person to heard_app;
  alter table user_account enable row level security;
  create policy user_account_read on user_account for select to heard_app
    using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  alter table role_grant enable row level security;
  create policy role_grant_read on role_grant for select to heard_app
    using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  alter table person enable row level security;
  create policy person_read on person for select to heard_app using (
    person.id in (select u.person_id from user_account u)
    or person.id in (select r.person_id from child_relationship r));
  alter table session enable row level security;
  alter table sign_in_attempt enable row level security;
  alter table setup_invitation enable row level security;
`;

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
