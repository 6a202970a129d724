import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Earlier migrations were edited after councils had run them, so what a council has depends on the day it started.
 * Here everything that decides who may do what is dropped and stated once, whichever of them was run.
 */
const dropEverything = `
  do $$ declare statement text; begin
    for statement in
      select format('drop policy %I on public.%I', p.policyname, p.tablename) from pg_policies p where p.schemaname = 'public'
      union all
      select format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass)
        from pg_trigger t join pg_proc f on f.oid = t.tgfoid
        where not t.tgisinternal and f.pronamespace = 'app'::regnamespace
    loop execute statement; end loop;
    drop index if exists ix_child_search;
    select 'drop view ' || string_agg(v.oid::regclass::text, ', ') into statement
      from pg_class v where v.relnamespace = 'app'::regnamespace and v.relkind = 'v';
    if statement is not null then execute statement; end if;
    select 'drop function ' || string_agg(f.oid::regprocedure::text, ', ') into statement
      from pg_proc f where f.pronamespace = 'app'::regnamespace;
    if statement is not null then execute statement; end if;
  end $$;
  revoke all on all tables in schema public from heard_app;
  revoke all on all sequences in schema public from heard_app;
  revoke all on schema app from heard_app;
`;

const settings = `
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
`;

const sources = `
  create view app.derived_access_sources as
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
`;

const derived = `
  create view app.derived_child_access as
    select s.child_id, s.principal_id, s.because, s.depth, s.starts_on, s.ends_on
    from app.derived_access_sources s
    where not exists (
      select 1 from representation r where r.about_user_id = s.principal_id and s.because = 'complaint ' || r.id);
`;

const refresh = `
  create function app.refresh_child_access(children uuid[]) returns void language sql security definer
    set search_path = public, app, pg_temp as $$
    delete from child_access a where a.child_id = any(children);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, min(d.depth), d.starts_on,
        case when bool_or(d.ends_on is null) then null else max(d.ends_on) end
      from app.derived_child_access d
      where d.child_id = any(children) and (d.ends_on is null or d.ends_on >= d.starts_on)
      group by d.child_id, d.principal_id, d.because, d.starts_on $$;
  create function app.refresh_access_of(principals uuid[]) returns void language sql security definer
    set search_path = public, app, pg_temp as $$
    delete from child_access a where a.principal_id = any(principals);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, min(d.depth), d.starts_on,
        case when bool_or(d.ends_on is null) then null else max(d.ends_on) end
      from app.derived_child_access d
      where d.principal_id = any(principals) and (d.ends_on is null or d.ends_on >= d.starts_on)
      group by d.child_id, d.principal_id, d.because, d.starts_on $$;
`;

/** Reach follows each of its sources. A child is never deleted. */
const followed = [
  { table: 'child', column: 'id', refresh: 'app.refresh_child_access', events: ['insert', 'update'] },
  {
    table: 'child_team',
    column: 'child_id',
    refresh: 'app.refresh_child_access',
    events: ['insert', 'update', 'delete'],
  },
  {
    table: 'child_relationship',
    column: 'child_id',
    refresh: 'app.refresh_child_access',
    events: ['insert', 'update', 'delete'],
  },
  {
    table: 'child_case',
    column: 'child_id',
    refresh: 'app.refresh_child_access',
    events: ['insert', 'update', 'delete'],
  },
  { table: 'role_grant', column: 'user_id', refresh: 'app.refresh_access_of', events: ['insert', 'update', 'delete'] },
];

const rows: Readonly<Record<string, string>> = {
  insert: 'new table as new_rows',
  update: 'old table as old_rows new table as new_rows',
  delete: 'old table as old_rows',
};

const follow = followed
  .map(
    ({ table, column, refresh, events }) => `
  create function app.follow_${table}() returns trigger
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    begin
      if tg_op <> 'INSERT' then perform ${refresh}((select array_agg(distinct changed.${column}) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform ${refresh}((select array_agg(distinct changed.${column}) from new_rows changed)); end if;
      return null;
    end $$;
  ${events.map((event) => `create trigger ${table}_${event}_access after ${event} on ${table} referencing ${rows[event]} for each statement execute function app.follow_${table}();`).join('\n  ')}`,
  )
  .join('\n');

const reach = `
  create function app.my_children() returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id() and a.depth = 'RECORD'
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create function app.my_named_children() returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id()
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create function app.may_read_child(wanted uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select app.reach() = 'ALL' or (app.reach() = 'ONE' and wanted = app.opened_child())
      or (app.reach() = 'ACCESS' and wanted in (select app.my_children())) $$;
`;

const around = `
  create function app.people_around(wanted uuid) returns setof uuid language sql stable security definer
    set search_path = public, app, pg_temp as $$
    select distinct a.principal_id from child_access a
    where a.child_id = wanted and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
      and (a.because like 'relationship %' or a.because in ('team', 'no team yet'))
      and (wanted in (select app.my_named_children()) or app.may_read_child(wanted)) $$;
`;

const session = `
  create function app.open_unit(token_hash text, on_day date)
    returns table (user_id uuid, person_id uuid, name text, email text, role text, org_unit_id uuid, session_id uuid)
    language plpgsql security definer set search_path = public, app, pg_temp as $$
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

  create function app.account_for_sign_in(wanted text, with_demo boolean)
    returns table (user_id uuid, password_hash text) language sql stable security definer set search_path = public, app, pg_temp as $$
    select u.id, u.password_hash from user_account u
    where u.email = lower(wanted) and u.disabled_at is null and (with_demo or not u.is_demo) $$;
  create function app.recent_sign_in_failures(email_hash text, address_hash text)
    returns table (of_both int, of_account int, of_address int)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select
      count(*) filter (where a.email_sha256 = email_hash and a.address_sha256 is not distinct from address_hash)::int,
      count(*) filter (where a.email_sha256 = email_hash)::int,
      count(*) filter (where a.address_sha256 = address_hash)::int
    from sign_in_attempt a
    where (a.email_sha256 = email_hash or a.address_sha256 = address_hash) and a.at > now() - interval '15 minutes' $$;
  create function app.note_sign_in_failure(attempt uuid, email_hash text, address_hash text) returns void
    language sql security definer set search_path = public, app, pg_temp as $$
    delete from sign_in_attempt a where a.at < now() - interval '1 day';
    insert into sign_in_attempt (id, email_sha256, address_sha256) values (attempt, email_hash, address_hash) $$;
  create function app.start_session(token_hash text, session uuid, account uuid, until timestamptz) returns void
    language sql security definer set search_path = public, app, pg_temp as $$
    delete from session s where s.expires_at < now();
    insert into session (token_sha256, id, user_id, expires_at) values (token_hash, session, account, until) $$;
  create function app.end_session(token_hash text) returns void language sql security definer set search_path = public, app, pg_temp as $$
    delete from session s where s.token_sha256 = token_hash $$;

  create function app.demo_accounts() returns table (email text, role text, name text) language sql stable security definer
    set search_path = public, app, pg_temp as $$
    select u.email, g.role, p.name from user_account u
    join person p on p.id = u.person_id
    join role_grant g on g.user_id = u.id and g.ends_on is null
    where u.is_demo and u.email like '%@demo.example' and u.password_hash is not null $$;

  create function app.has_accounts() returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select exists (select 1 from user_account) $$;
  create function app.create_first_administrator(invitation text, person uuid, account uuid, grant_id uuid, full_name text,
      address text, password text, on_day date) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
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

const feedback = `
  create function app.withheld_feedback() returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
    select w.feedback_id from withheld_from w where w.user_id = app.user_id() $$;

  create function app.feedback_of_client(wanted uuid)
    returns table (id uuid, payload_sha256 text, recorded_by uuid, received_at timestamptz)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select f.id, f.payload_sha256, f.recorded_by, f.received_at from feedback f where f.client_id = wanted $$;
  create function app.is_being_recorded(wanted uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select exists (select 1 from feedback f where f.id = wanted and f.recorded_by = app.user_id() and f.created_at = now()) $$;
  create function app.is_statement_being_recorded(wanted uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select exists (select 1 from statement s where s.id = wanted and app.is_being_recorded(s.feedback_id)) $$;
  create function app.child_of_feedback(wanted uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
    select f.child_id from feedback f
    where f.id = wanted and f.id not in (select app.withheld_feedback())
      and (app.reach() in ('ALL', 'ONE') or (app.reach() = 'ACCESS' and f.child_id in (select app.my_children()))) $$;
`;

const search = `
  create function app.search_text(words text) returns text language sql immutable strict parallel safe as $$
    select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;
  create function app.child_search_text(name text, known_as text, reference text) returns text language sql immutable parallel safe as $$
    select app.search_text(name || ' ' || coalesce(known_as, '') || ' ' || reference || ' ' || replace(reference, '-', '')) $$;
`;

const find = String.raw`
  create function app.find_children(wanted text, after_rank int, after_name text, after_id uuid, most int)
    returns table (id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date,
      depth text, rank int, sort_name text)
    language plpgsql stable security definer set search_path = public, app, pg_temp as $$
    declare
      term text := app.search_text(regexp_replace(btrim(coalesce(wanted, '')), '\s+', ' ', 'g'));
      words text[] := string_to_array(term, ' ');
      longest text := coalesce((select w from unnest(words) w order by length(w) desc limit 1), '');
      pattern text := '%' || replace(replace(replace(longest, '\', '\\'), '%', '\%'), '_', '\_') || '%';
      alike boolean := length(term) >= 4 and term !~ '[0-9]';
    begin
      if app.reach() = 'ONE' and length(term) < 3 then return; end if;
      return query
      with mine as materialized (
        select a.child_id, max(a.depth) as depth, bool_or(a.because like 'relationship %') as own
        from child_access a
        where a.principal_id = app.user_id() and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
        group by a.child_id),
      reached as (
        select c.*, m.depth, not m.own as of_team from mine m join child c on c.id = m.child_id
        where app.reach() in ('ACCESS', 'NONE')
          and (term = '' or app.child_search_text(c.name, c.known_as, c.reference) like pattern
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))
        union all
        select c.*, 'RECORD', true from child c
        where app.reach() in ('ALL', 'ONE')
          and (term = '' or app.child_search_text(c.name, c.known_as, c.reference) like pattern
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))
          and (app.reach() = 'ALL'
            or term in (app.search_text(c.reference), app.search_text(replace(c.reference, '-', '')),
              regexp_replace(c.reference, '\D', '', 'g'))
            or (alike and term operator(public.<%) app.search_text(concat_ws(' ', c.name, c.known_as)))
            or exists (select 1 from unnest(words) w
              where length(w) >= 3 and position(w in app.search_text(concat_ws(' ', c.name, c.known_as))) > 0))),
      ranked as (
        select r.*, app.search_text(r.name) collate "C" as by_name,
          r.of_team::int + case when term = '' or not exists (
            select 1 from unnest(words) w
            where position(w in app.child_search_text(r.name, r.known_as, r.reference)) = 0) then 0 else 2 end as place
        from reached r)
      select k.id, k.reference, k.name, k.known_as, k.date_of_birth, k.expected_birth_on, k.depth, k.place, k.by_name
      from ranked k
      where (k.place < 2 or alike)
        and (after_id is null or (k.place, k.by_name, k.id) > (after_rank, after_name collate "C", after_id))
      order by k.place, k.by_name, k.id
      limit most;
    end $$;
`;

const complaints = `
  create function app.representation_of_client(wanted uuid)
    returns table (id uuid, payload_sha256 text, created_by uuid)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select r.id, r.payload_sha256, r.created_by from representation r where r.client_id = wanted $$;

  create function app.child_for_case(wanted text, on_day date)
    returns table (id uuid, reference text, name text, org_unit_id uuid)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select c.id, c.reference, c.name,
      (select t.org_unit_id from child_team t where t.child_id = c.id
       order by (t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day)) desc, t.starts_on desc limit 1)
    from child c
    where upper(c.reference) = upper(btrim(wanted))
      and (app.role() = 'COMPLAINTS_MANAGER' or c.id in (select app.my_named_children())) $$;

  create function app.next_representation_reference(received date, about uuid) returns text
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    declare
      prefix text := case when exists (select 1 from role_grant g where g.user_id = about and g.role = 'COMPLAINTS_MANAGER')
        then 'RC' else 'R' end;
      number int;
    begin
      insert into representation_counter as k (year, series, last_no) values (extract(year from received)::int, prefix, 1)
        on conflict (year, series) do update set last_no = k.last_no + 1
        returning last_no into number;
      return prefix || '-' || extract(year from received)::int || '-' || lpad(number::text, greatest(4, length(number::text)), '0');
    end $$;

  create function app.my_units() returns setof uuid language sql stable security definer set search_path = public, app, pg_temp as $$
    select o.id from org_unit o where app.org_unit_id() in (o.id, o.parent_id) $$;
  create function app.my_children_as(kinds text[]) returns setof uuid
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id() and a.because in (select 'relationship ' || kind from unnest(kinds) kind)
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;

  create function app.overdue_stages()
    returns table (stage text, started_on date, due_on date, team text, service text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select s.stage, s.started_on, coalesce(s.agreed_due_on, s.standard_due_on), team.name, service.name
    from complaint_stage s
    join representation r on r.id = s.representation_id
    left join org_unit team on team.id = r.org_unit_id
    left join org_unit service on service.id = team.parent_id and service.kind = 'SERVICE'
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER') and s.responded_on is null
      and coalesce(s.agreed_due_on, s.standard_due_on) < app.today()
      and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
    order by 3, s.id $$;
`;

const counted = `
  create function app.my_counted_children() returns setof uuid language sql stable security definer
    set search_path = public, app, pg_temp as $$
    select distinct a.child_id from child_access a
    where app.reach() = 'ACCESS' and a.principal_id = app.user_id() and a.depth = 'RECORD'
      and (a.because like 'relationship %' or (a.because = 'team' and app.role() = 'TEAM_MANAGER'))
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
`;

const reviewFigures = `
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
`;

const preparation = `
  create view app.review_preparation with (security_barrier) as
    select r.held_on, r.due_on, r.iro_spoke_to_child_on as spoken_to_on, r.consultation_sent_on as form_sent_on,
      r.consultation_returned_on as form_returned_on, r.chaired_by_child as led_by_child,
      r.participation_code <> 'PN0' as counted,
      r.participation_code in ('PN1', 'PN2', 'PN3', 'PN4') as attended
    from care_review r
    where num_nonnulls(r.due_on, r.iro_spoke_to_child_on, r.consultation_sent_on, r.chaired_by_child) > 0
      and ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')
        or r.child_id in (select app.my_counted_children()));
`;

const role = '(select app.role())';
const me = '(select app.user_id())';
const importers = `${role} in ('SYSTEM', 'QUALITY_ASSURANCE')`;
const signedIn = `${me} is not null or ${role} = 'SYSTEM'`;

/** Rows of children whom the role reaches: all of them, the one that is open, or those of a set. */
const reached = (column: string, ofRole: string): string => `(
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and ${column} = (select app.opened_child()))
    or ${ofRole})`;
const byName = (column: string): string => reached(column, `${column} in (select app.my_named_children())`);
const byRecord = (column: string): string => reached(column, `${column} in (select app.my_children())`);
const byAccess = (column: string): string =>
  reached(column, `((select app.reach()) = 'ACCESS' and ${column} in (select app.my_children()))`);
const notWithheld = (column: string): string => `${column} not in (select app.withheld_feedback())`;

const peoplePolicies = `
  create policy user_account_read on user_account for select to heard_app using (${signedIn});
  create policy role_grant_read on role_grant for select to heard_app using (${signedIn});
  create policy person_read on person for select to heard_app using (
    person.id in (select u.person_id from user_account u)
    or person.id in (select r.person_id from child_relationship r));
`;

const ofChild = (table: string, readable: string): string => `
  create policy ${table}_read on ${table} for select to heard_app using ${readable};
  create policy ${table}_insert on ${table} for insert to heard_app with check (${importers});
  create policy ${table}_update on ${table} for update to heard_app using (${importers});`;

const ofReadableComplaint = `exists (
    select 1 from representation r where r.id = child_case.subject_id and r.child_id = child_case.child_id)`;
const itemInReach = `(work_item.owner_id = ${me}
    or (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and work_item.child_id = (select app.opened_child()))
    or work_item.child_id in (select app.my_children()))`;

const childPolicies = `
  ${ofChild('child', byName('child.id'))}
  ${ofChild('child_identifier', byName('child_identifier.child_id'))}
  ${ofChild('child_team', byName('child_team.child_id'))}
  ${ofChild('child_relationship', byRecord('child_relationship.child_id'))}
  ${ofChild('child_status', byRecord('child_status.child_id'))}
  create policy child_case_read on child_case for select to heard_app using (
    child_case.role = ${role} and ${ofReadableComplaint});
  create policy child_case_insert on child_case for insert to heard_app with check (
    ${role} = 'COMPLAINTS_MANAGER' and child_case.role = 'COMPLAINTS_MANAGER' and ${ofReadableComplaint});
  create policy child_access_read on child_access for select to heard_app
    using (child_access.principal_id = ${me} or ${role} = 'SYSTEM');
  create policy access_event_insert on access_event for insert to heard_app with check (true);
  create policy access_event_child_insert on access_event_child for insert to heard_app with check (true);
  create policy record_change_insert on record_change for insert to heard_app with check (true);
  create policy work_item_read on work_item for select to heard_app using (
    ${notWithheld('work_item.subject_id')} and ${itemInReach});
  create policy work_item_update on work_item for update to heard_app using (
    ${notWithheld('work_item.subject_id')} and ${itemInReach});
  create policy work_item_insert on work_item for insert to heard_app with check (
    ${role} = 'SYSTEM'
    or (work_item.created_by = ${me}
      and (work_item.child_id is null or work_item.child_id in (select app.my_named_children()))));
`;

const ofFeedback = (table: string): string => `
  create policy ${table}_read on ${table} for select to heard_app
    using (exists (select 1 from feedback where feedback.id = ${table}.feedback_id));
  create policy ${table}_insert on ${table} for insert to heard_app with check (app.is_being_recorded(${table}.feedback_id));`;

const ofStatement = (table: string): string => `
  create policy ${table}_read on ${table} for select to heard_app
    using (exists (select 1 from statement where statement.id = ${table}.statement_id));
  create policy ${table}_insert on ${table} for insert to heard_app with check (
    app.is_statement_being_recorded(${table}.statement_id));`;

const feedbackPolicies = `
  create policy theme_read on theme for select to heard_app using (${signedIn});
  create policy feedback_read on feedback for select to heard_app using (
    ${notWithheld('feedback.id')} and (${byAccess('feedback.child_id')} or (feedback.child_id is null and (
      feedback.recorded_by = ${me} or ${role} = 'CHILDRENS_RIGHTS'))));
  create policy feedback_insert on feedback for insert to heard_app with check (
    feedback.recorded_by = ${me}
    and (feedback.child_id is null or feedback.child_id in (select app.my_named_children())));
  create policy statement_read on statement for select to heard_app using (
    ${notWithheld('statement.feedback_id')} and (${byAccess('statement.child_id')}
      or (statement.child_id is null and exists (select 1 from feedback where feedback.id = statement.feedback_id))));
  create policy statement_insert on statement for insert to heard_app with check (app.is_being_recorded(statement.feedback_id));
  ${ofFeedback('feedback_present')}
  ${ofFeedback('withheld_from')}
  ${ofStatement('interpretation')}
  ${ofStatement('statement_theme')}
  ${ofStatement('consent')}
  create policy consent_update on consent for update to heard_app
    using (exists (select 1 from statement where statement.id = consent.statement_id));
`;

const forImporters = (table: string): string => `
  create policy ${table}_read on ${table} for select to heard_app using (${importers});
  create policy ${table}_insert on ${table} for insert to heard_app with check (${importers});`;

const forSystemToAdd = (table: string): string =>
  `create policy ${table}_insert on ${table} for insert to heard_app with check (${role} = 'SYSTEM');`;

const participationPolicies = `
  ${ofChild('care_review', byAccess('care_review.child_id'))}
  create policy cp_conference_read on cp_conference for select to heard_app using ${byAccess('cp_conference.child_id')};
  ${forImporters('import_run')}
  ${forImporters('import_finding')}
  create policy figure_release_read on figure_release for select to heard_app using (${signedIn});
  create policy released_cell_read on released_cell for select to heard_app using (${signedIn});
  create policy released_review_read on released_review for select to heard_app using (${role} = 'SYSTEM');
  ${forSystemToAdd('figure_release')}
  ${forSystemToAdd('released_cell')}
  ${forSystemToAdd('released_review')}
`;

const planReaders = `${role} not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER')`;
const planWriters = `${role} not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR')`;
const ofPlan = (table: string): string => `
  create policy ${table}_read on ${table} for select to heard_app using (
    exists (select 1 from plan where plan.id = ${table}.plan_id));`;
const ofAction = (table: string, readers = ''): string => `
  create policy ${table}_read on ${table} for select to heard_app using (
    ${readers}exists (select 1 from action where action.id = ${table}.action_id));`;

const actionPlanPolicies = `
  create policy plan_read on plan for select to heard_app using (
    ${planReaders} or ${role} = 'PARTNER' or plan.published_on <= (select app.today()));
  create policy action_read on action for select to heard_app using (
    ${planReaders} or (${role} = 'PARTNER' and action.shared)
    or (${role} = 'ELECTED_MEMBER' and exists (select 1 from plan where plan.id = action.plan_id)));
  ${ofPlan('objective')}
  ${ofPlan('board_column')}
  ${ofAction('action_lead')}
  ${ofAction('evidence', `${planWriters} and `)}
  ${ofAction('action_event', `${planWriters} and `)}
  create policy action_update on action for update to heard_app using (${planWriters});
  create policy evidence_insert on evidence for insert to heard_app with check (${planWriters} and evidence.added_by = ${me});
  create policy action_event_insert on action_event for insert to heard_app with check (${planWriters});
  ${['plan', 'objective', 'board_column', 'action', 'action_lead']
    .map((table) => `create policy ${table}_insert on ${table} for insert to heard_app with check (${importers});`)
    .join('\n  ')}
  create policy plan_update on plan for update to heard_app using (${importers});
  create policy objective_update on objective for update to heard_app using (${importers});
  create policy action_lead_delete on action_lead for delete to heard_app using (${importers});
`;

const notAboutMe = `(representation.about_user_id is null or representation.about_user_id is distinct from ${me})`;
const ofMyUnits = 'representation.org_unit_id in (select app.my_units())';
const ofReviewed = `representation.child_id in (select app.my_children_as(array['REVIEWING_OFFICER']))`;
const ofSupported = `representation.child_id in (
      select app.my_children_as(array['ADVOCATE', 'INDEPENDENT_VISITOR', 'CHILDRENS_RIGHTS_WORKER']))`;
const thanksRoles = `('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS')`;
const ofReadableStage = `exists (select 1 from representation where representation.id = complaint_stage.representation_id)`;

const complaintPolicies = `
  create policy representation_read on representation for select to heard_app using (
    ${notAboutMe} and (${role} in ('COMPLAINTS_MANAGER', 'SYSTEM')
    or (representation.kind = 'COMPLAINT' and (
      (${role} = 'TEAM_MANAGER' and ${ofMyUnits})
      or (${role} = 'REVIEWING_OFFICER' and ${ofReviewed})
      or (${role} = 'CHILDRENS_RIGHTS' and ${ofSupported})))
    or (representation.kind = 'COMPLIMENT' and ${role} in ${thanksRoles} and (
      representation.created_by = ${me} or representation.praised_user_id = ${me}
      or (${role} in ('PRACTITIONER', 'TEAM_MANAGER') and ${ofMyUnits})
      or (${role} = 'REVIEWING_OFFICER' and ${ofReviewed})
      or (${role} = 'CHILDRENS_RIGHTS' and ${ofSupported})))));
  create policy representation_insert on representation for insert to heard_app with check (
    representation.created_by = ${me} and ${notAboutMe} and (
      ${role} = 'COMPLAINTS_MANAGER'
      or (${role} in ${thanksRoles} and representation.kind = 'COMPLIMENT'
        and (representation.child_id is null or representation.child_id in (select app.my_named_children())))));
  create policy complaint_stage_read on complaint_stage for select to heard_app using (${ofReadableStage});
  create policy complaint_stage_insert on complaint_stage for insert to heard_app with check (
    ${role} = 'COMPLAINTS_MANAGER' and ${ofReadableStage});
  create policy complaint_stage_update on complaint_stage for update to heard_app using (
    ${role} = 'COMPLAINTS_MANAGER' and ${ofReadableStage});
  create policy released_complaint_quarter_read on released_complaint_quarter for select to heard_app using (
    ${role} in ('COMPLAINTS_MANAGER', 'LEADERSHIP', 'ELECTED_MEMBER', 'SYSTEM'));
  ${forSystemToAdd('released_complaint_quarter')}
`;

/** Every table but the units and settings, which everybody may know. */
const guarded = `user_account role_grant person session sign_in_attempt setup_invitation
  child child_identifier child_team child_relationship child_status child_case child_access
  access_event access_event_child record_change work_item
  theme feedback feedback_present withheld_from statement interpretation statement_theme consent
  care_review cp_conference import_run import_finding figure_release released_cell released_review
  plan objective board_column action action_lead evidence action_event
  representation complaint_stage representation_counter released_complaint_quarter`;

const guard = guarded
  .split(/\s+/)
  .map((table) => `alter table ${table} enable row level security;`)
  .join('\n');

/*
 * Password hashes, sessions, invitations and the numbers of complaints are granted to nobody: functions of the owner
 * answer for the one that is named. What was said and the audit log are only ever added to.
 */
const grants = `
  grant usage on schema app to heard_app;
  grant select on org_unit, setting, role_grant, person, child_access, theme, cp_conference to heard_app;
  grant select (id, person_id, email, is_demo, disabled_at, created_at, created_by) on user_account to heard_app;
  grant insert on access_event, access_event_child, record_change to heard_app;
  grant select, insert on child_identifier, child_team, child_relationship, child_case to heard_app;
  grant select, insert, update on child, child_status, work_item, care_review, plan, objective to heard_app;
  grant select, insert on feedback, feedback_present, withheld_from, statement, interpretation, statement_theme,
    consent, import_run, import_finding, figure_release, released_cell, released_review, board_column, action, action_lead,
    evidence, action_event, representation, complaint_stage, released_complaint_quarter to heard_app;
  grant update (withdrawn_at) on consent to heard_app;
  grant update (title, timescale_text, due_from, due_to, year_inferred, measure, column_key, rank, version) on action to heard_app;
  grant delete on action_lead to heard_app;
  grant update (agreed_due_on, extension_reason, extension_note, extended_on, extended_by, extended_at, responded_on, finding,
    response_summary, responded_by, responded_at, version) on complaint_stage to heard_app;
  grant select on app.review_figures, app.review_preparation to heard_app;
  revoke execute on all functions in schema app from public;
  grant execute on all functions in schema app to heard_app;
  revoke execute on function app.refresh_child_access, app.refresh_access_of, app.follow_child, app.follow_child_team,
    app.follow_child_relationship, app.follow_child_case, app.follow_role_grant from heard_app;
`;

const searchIndex =
  'create index ix_child_search on child using gin (app.child_search_text(name, known_as, reference) public.gin_trgm_ops)';

/** Why things are as they are, kept beside them in the database: whoever reads the schema finds it there. */
const reasons = `
  comment on function app.user_id is
    'Settings of the transaction are each read through one function, so that a policy can wrap it in a sub-select and have it evaluated once.';
  comment on view app.derived_access_sources is
    'Reach is derived from relationships, teams and cases. A row holds the days on which it counts, so that nothing has to be rebuilt at midnight.';
  comment on view app.derived_child_access is
    'A case gives a complaints manager the child''s name. A complaint about that manager must not: a new name in their list would tell them of it.';
  comment on function app.refresh_child_access is
    'Reach is kept in one narrow table: asking its sources row by row was up to a thousand times slower.';
  comment on function app.people_around is
    'Those who work with the child. A case is no such work: its manager''s name here would tell that there is a complaint.';
  comment on function app.open_unit is
    'Passwords and sessions are never readable by the running role: functions answer for the one account or session that it names.';
  comment on function app.withheld_feedback is
    'What a person must not be told of, whatever their role. Asked as the owner, since the rows are hidden from the very person that they name.';
  comment on function app.feedback_of_client is
    'Somebody who may tell what a child said without reading the record still gets a receipt, and may send the same form twice.';
  comment on function app.search_text is 'White space, capitals and accents say nothing about who is meant.';
  comment on function app.find_children is
    'Works as the owner, because a policy would shut the text index out; so it applies reach itself. Narrow roles start from their own children, wide ones from the index. Whoever opens one child at a time finds by three letters or more of a name, or by the whole reference: a piece of one would list everybody. Ranks: 0 own child, 1 team''s; 2 and 3 the same for a name that only sounds alike.';
  comment on function app.child_for_case is
    'Whoever records what was said needs an answer about the one child that is named, without being able to list any.';
  comment on function app.next_representation_reference is
    'References count up without gaps: the row of the year is locked until the record commits, and a record that fails gives its number back. Complaints about those who see all complaints have a row of numbers of their own, as a missing number would tell that person that there is one.';
  comment on function app.overdue_stages is
    'Leadership sees that a clock has run out, where and by how much; never whose it is.';
  comment on view app.review_figures is
    'Reviews as figures are counted from, without a name or a word. Reads with its owner''s rights, since leadership counts every review but opens one record at a time; who may count which reviews is decided in here.';
  comment on function app.my_counted_children is
    'A practitioner counts the own caseload, a reviewing officer the own reviews, a manager the children who are with the team today.';
  comment on view app.review_preparation is
    'What went before reviews, for the readers of app.review_figures. Reviews that a return brought in say nothing of it and are left out.';
  comment on policy person_read on person is
    'Names of staff are known to everybody who is signed in; parents and carers only to those who reach their child.';
  comment on policy child_case_insert on child_case is
    'A case gives a child''s name: so only a complaints manager opens one, and only for a record that they may read.';
  comment on policy work_item_read on work_item is
    'An item that waits because of something said is hidden from whoever must not be told of it.';
  comment on policy feedback_read on feedback is
    'What a group said is read by whoever wrote it down, by the children''s rights team, and by quality assurance.';
  comment on policy released_review_read on released_review is
    'Releases are for everybody who is signed in; the reviews that they were counted from are for the system alone.';
  comment on policy evidence_read on evidence is
    'May hold what a child said: whoever runs the system reads none of it.';
  comment on policy action_event_read on action_event is
    'May hold what a child said: whoever runs the system reads none of it.';
  comment on policy representation_read on representation is
    'Who reaches a child does not by that reach a complaint about the child''s care. Nobody reads or acts on one about themselves.';
  comment on policy complaint_stage_update on complaint_stage is
    'What was said is never changed; a stage is only extended and answered.';
`;

const statements = [
  dropEverything,
  settings,
  sources,
  derived,
  refresh,
  follow,
  reach,
  around,
  session,
  feedback,
  search,
]
  .concat([find, complaints, counted, reviewFigures, preparation, peoplePolicies, childPolicies, feedbackPolicies])
  .concat([participationPolicies, actionPlanPolicies, complaintPolicies, guard, grants, searchIndex, reasons]);

/** Says once what every function, view, policy, trigger and grant is, whatever an earlier version had made of them. */
export class RestateFunctionsAndRights1764001000000 implements MigrationInterface {
  name = 'RestateFunctionsAndRights1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  /** Nothing: the version before meant exactly this, and what an edited migration had left open stays closed. */
  async down(): Promise<void> {}
}
