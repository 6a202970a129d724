import type { MigrationInterface, QueryRunner } from 'typeorm';

const findAnyChildren = String.raw`
  create or replace function app.find_children(wanted text, after_rank int, after_name text, after_id uuid, most int)
    returns table (id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date,
      depth text, rank int, sort_name text)
    language plpgsql stable security definer set search_path = public, app as $$
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
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))),
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

const findNamedChildren = String.raw`
  create or replace function app.find_children(wanted text, after_rank int, after_name text, after_id uuid, most int)
    returns table (id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date,
      depth text, rank int, sort_name text)
    language plpgsql stable security definer set search_path = public, app as $$
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

const caseRights = `
  drop policy child_case_read on child_case;
  create policy child_case_read on child_case for select to heard_app using (
    child_case.role = (select app.role()) and exists (
    select 1 from representation r where r.id = child_case.subject_id and r.child_id = child_case.child_id));
  drop policy child_case_insert on child_case;
  create policy child_case_insert on child_case for insert to heard_app with check (
    (select app.role()) = 'COMPLAINTS_MANAGER' and child_case.role = 'COMPLAINTS_MANAGER' and exists (
    select 1 from representation r where r.id = child_case.subject_id and r.child_id = child_case.child_id));
  drop policy work_item_insert on work_item;
  create policy work_item_insert on work_item for insert to heard_app with check (
    (select app.role()) = 'SYSTEM'
    or (work_item.created_by = (select app.user_id())
      and (work_item.child_id is null or work_item.child_id in (select app.my_named_children()))));
`;

const oldCaseRights = `
  drop policy work_item_insert on work_item;
  create policy work_item_insert on work_item for insert to heard_app with check ((select app.role()) <> 'NOBODY');
  drop policy child_case_insert on child_case;
  create policy child_case_insert on child_case for insert to heard_app with check (child_case.role = (select app.role()));
  drop policy child_case_read on child_case;
  create policy child_case_read on child_case for select to heard_app using (child_case.role = (select app.role()));
`;

const oldPeopleAround = `
  create or replace function app.people_around(wanted uuid) returns setof uuid language sql stable security definer
    set search_path = public, app as $$
    select distinct a.principal_id from child_access a
    where a.child_id = wanted and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
      and (wanted in (select app.my_named_children()) or app.may_read_child(wanted)) $$;
`;

const peopleAround = `
  create or replace function app.people_around(wanted uuid) returns setof uuid language sql stable security definer
    set search_path = public, app as $$
    select distinct a.principal_id from child_access a
    where a.child_id = wanted and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
      and (a.because like 'relationship %' or a.because in ('team', 'no team yet'))
      and (wanted in (select app.my_named_children()) or app.may_read_child(wanted)) $$;
`;

const oldPlanReaders = `
  drop policy evidence_read on evidence;
  create policy evidence_read on evidence for select to heard_app using (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER') and exists (select 1 from action where action.id = evidence.action_id));

  drop policy action_event_read on action_event;
  create policy action_event_read on action_event for select to heard_app using (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER') and exists (select 1 from action where action.id = action_event.action_id));
`;

const planReaders = `
  drop policy evidence_read on evidence;
  create policy evidence_read on evidence for select to heard_app using (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR') and exists (select 1 from action where action.id = evidence.action_id));

  drop policy action_event_read on action_event;
  create policy action_event_read on action_event for select to heard_app using (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR') and exists (select 1 from action where action.id = action_event.action_id));
`;

const closeFunctions = `

  do $$ declare one regprocedure; begin
    for one in select p.oid from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef loop
      execute format('alter function %s set search_path = public, app, pg_temp', one);
    end loop;
  end $$;
  revoke execute on all functions in schema app from public;
  grant execute on all functions in schema app to heard_app;
  revoke execute on function app.refresh_child_access, app.refresh_access_of, app.follow_child, app.follow_child_team,
    app.follow_child_relationship, app.follow_child_case, app.follow_role_grant from heard_app;
`;

const openFunctions = `
  revoke execute on all functions in schema app from heard_app;
  grant execute on all functions in schema app to public;

  do $$ declare one regprocedure; begin
    for one in select p.oid from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef loop
      execute format('alter function %s set search_path = public, app', one);
    end loop;
  end $$;
`;

/**
 * A list of the people around a child says nothing of complaints; a case is made and seen with its record alone; part of
 * a reference lists nobody; evidence is not for whoever runs the system; functions of the owner answer the product only.
 */
export class TellLessAroundRecords1764000900000 implements MigrationInterface {
  name = 'TellLessAroundRecords1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [peopleAround, caseRights, findNamedChildren, planReaders, closeFunctions]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [openFunctions, oldPlanReaders, findAnyChildren, oldCaseRights, oldPeopleAround]) {
      await runner.query(sql);
    }
  }
}
