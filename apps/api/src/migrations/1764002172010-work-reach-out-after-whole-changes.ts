import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = `
CREATE OR REPLACE FUNCTION app.store_case_children(plan jsonb, request uuid, actor_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      author constant uuid := case when app.role() = 'SYSTEM' then null else app.user_id() end;
      actor constant uuid := coalesce(author, '00000000-0000-0000-0000-000000000000');
      children constant jsonb := (plan -> 'fresh' -> 'children') || (plan -> 'kept' -> 'children');
      numbers constant jsonb := (plan -> 'fresh' -> 'numbers') || (plan -> 'kept' -> 'numbers');
      teams constant jsonb := (plan -> 'fresh' -> 'teams') || (plan -> 'kept' -> 'teams');
      links constant jsonb := (plan -> 'fresh' -> 'links') || (plan -> 'kept' -> 'links');
    begin
      if app.role() is distinct from 'ADMINISTRATOR' and app.role() is distinct from 'SYSTEM' then
        raise insufficient_privilege using message = 'children are brought in by who runs the system';
      end if;
      -- Reach is worked out once, when all of a child is there: one without a team is for a moment every reviewing officer's.
      perform set_config('app.reach_waits', 'on', true);
      if jsonb_array_length(plan -> 'changed') > 0 then
        update child c set reference = k.reference, name = k.name, known_as = k."knownAs", date_of_birth = k."dateOfBirth", expected_birth_on = k."expectedBirthOn",
            sex = k.sex, ethnicity = k.ethnicity, language = k.language, send_flag = k."sendFlag", version = c.version + 1
          from jsonb_to_recordset(plan -> 'changed') as k(id uuid, reference text, name text, "knownAs" text, "dateOfBirth" date, "expectedBirthOn" date,
            sex text, ethnicity text, language text, "sendFlag" boolean) where c.id = k.id;
      end if;
      if jsonb_array_length(plan -> 'changedTeams') > 0 then
        update child_team t set starts_on = k."from", ends_on = k."to" from jsonb_to_recordset(plan -> 'changedTeams') as k(id uuid, "from" date, "to" date)
          where t.id = k.id and k."to" is not null;
        update child_team t set starts_on = k."from", ends_on = null from jsonb_to_recordset(plan -> 'changedTeams') as k(id uuid, "from" date, "to" date)
          where t.id = k.id and k."to" is null;
      end if;
      if jsonb_array_length(plan -> 'changedLinks') > 0 then
        update child_relationship r set starts_on = k."from", ends_on = k."to" from jsonb_to_recordset(plan -> 'changedLinks') as k(id uuid, "from" date, "to" date)
          where r.id = k.id and k."to" is not null;
        update child_relationship r set starts_on = k."from", ends_on = null from jsonb_to_recordset(plan -> 'changedLinks') as k(id uuid, "from" date, "to" date)
          where r.id = k.id and k."to" is null;
      end if;
      if jsonb_array_length(plan -> 'changedStatuses') > 0 then
        update child_status s set code = k.code, ends_on = k."to" from jsonb_to_recordset(plan -> 'changedStatuses') as k(id uuid, code text, "to" date) where s.id = k.id;
      end if;

      if jsonb_array_length(children || numbers || teams || links) > 0 then
        with new_child as (
          insert into child (id, created_by, reference, name, known_as, date_of_birth, expected_birth_on, sex, ethnicity, language, send_flag)
            select k.id, author, k.reference, k.name, k."knownAs", k."dateOfBirth", k."expectedBirthOn", k.sex, k.ethnicity, k.language, k."sendFlag"
            from jsonb_to_recordset(children) as k(id uuid, reference text, name text, "knownAs" text, "dateOfBirth" date, "expectedBirthOn" date,
              sex text, ethnicity text, language text, "sendFlag" boolean)
            returning id),
        new_number as (
          insert into child_identifier (id, created_by, child_id, system, value)
            select gen_random_uuid(), author, k."childId", k.system, k.value from jsonb_to_recordset(numbers) as k("childId" uuid, system text, value text)
            returning id),
        new_team as (
          insert into child_team (id, created_by, child_id, org_unit_id, starts_on, ends_on)
            select gen_random_uuid(), author, k."childId", k."unitId", k."from", k."to"
            from jsonb_to_recordset(teams) as k("childId" uuid, "unitId" uuid, "from" date, "to" date)
            returning id),
        link as materialized (
          select * from jsonb_to_recordset(links) as k("childId" uuid, kind text, "personId" uuid, "personName" text, "parentalResponsibility" boolean, "from" date, "to" date)),
        new_person as (
          insert into person (id, created_by, name) select k."personId", author, k."personName" from link k where k."personName" is not null returning id),
        new_link as (
          insert into child_relationship (id, created_by, child_id, person_id, kind, parental_responsibility, starts_on, ends_on)
            select gen_random_uuid(), author, k."childId", k."personId", k.kind, k."parentalResponsibility", k."from", k."to" from link k
            returning id),
        done(table_name, row_id, columns) as (
          select 'child', n.id, array['reference', 'name', 'known_as', 'date_of_birth', 'expected_birth_on', 'sex', 'ethnicity', 'language', 'send_flag'] from new_child n
          union all select 'child_identifier', n.id, array['child_id', 'system', 'value'] from new_number n
          union all select 'child_team', n.id, array['child_id', 'org_unit_id', 'starts_on', 'ends_on'] from new_team n
          union all select 'person', n.id, array['name'] from new_person n
          union all select 'child_relationship', n.id, array['child_id', 'person_id', 'kind', 'parental_responsibility', 'starts_on', 'ends_on'] from new_link n)
        insert into record_change (id, at, actor_id, actor_name, request_id, table_name, row_id, columns)
          select gen_random_uuid(), now(), actor, actor_name, request, d.table_name, d.row_id, d.columns from done d;
      end if;

      with new_status as (
        insert into child_status (id, created_by, child_id, kind, code, code_year, starts_on, ends_on, source)
          select gen_random_uuid(), author, k."childId", k.kind, k.code, extract(year from k."from")::int, k."from", k."to", 'CASE_SYSTEM'
          from jsonb_to_recordset(plan -> 'newStatuses') as k("childId" uuid, kind text, code text, "from" date, "to" date)
          returning id),
      done(table_name, row_id, columns) as (
        select 'child_status', n.id, array['child_id', 'kind', 'code', 'code_year', 'starts_on', 'ends_on', 'source'] from new_status n
        union all select 'child', k.id, k.columns from jsonb_to_recordset(plan -> 'changed') as k(id uuid, columns text[])
        union all select 'child_team', k.id, array['starts_on', 'ends_on'] from jsonb_to_recordset(plan -> 'changedTeams') as k(id uuid)
        union all select 'child_relationship', k.id, array['starts_on', 'ends_on'] from jsonb_to_recordset(plan -> 'changedLinks') as k(id uuid)
        union all select 'child_status', k.id, array['code', 'ends_on'] from jsonb_to_recordset(plan -> 'changedStatuses') as k(id uuid))
      insert into record_change (id, at, actor_id, actor_name, request_id, table_name, row_id, columns)
        select gen_random_uuid(), now(), actor, actor_name, request, d.table_name, d.row_id, d.columns from done d;
      perform app.settle_reach();

      with waiting as (
        insert into child_double (id, created_by, case_id, name, child_id)
          select gen_random_uuid(), author, k."caseId", k.name, k."childId" from jsonb_to_recordset(plan -> 'doubles') as k("caseId" text, name text, "childId" uuid)
          on conflict on constraint uq_child_double do nothing
          returning id)
      insert into record_change (id, at, actor_id, actor_name, request_id, table_name, row_id, columns)
        select gen_random_uuid(), now(), actor, actor_name, request, 'child_double', w.id, array['case_id', 'name', 'child_id'] from waiting w;

      perform app.rehome_children(array(
        select k."childId" from jsonb_to_recordset(plan -> 'kept' -> 'teams') as k("childId" uuid)
        union select k."childId" from jsonb_to_recordset(plan -> 'kept' -> 'links') as k("childId" uuid)
        union select t.child_id from jsonb_to_recordset(plan -> 'changedTeams') as k(id uuid) join child_team t on t.id = k.id
        union select r.child_id from jsonb_to_recordset(plan -> 'changedLinks') as k(id uuid) join child_relationship r on r.id = k.id));
    end $function$;
CREATE OR REPLACE FUNCTION app.change_roles(wanted jsonb)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'roles of many are given by an administrator';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      if exists (select 1 from jsonb_to_recordset(wanted) as k(account uuid, role text)
          where app.needs_second_person(k.account, k.role) or k.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR')) then
        raise insufficient_privilege using message = 'what takes a second person is given one by one';
      end if;
      if exists (select 1 from jsonb_to_recordset(wanted) as k(account uuid) join role_grant g on g.user_id = k.account
          where g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;
      perform set_config('app.reach_waits', 'on', true);
      update role_grant g
        set ends_on = case when g.starts_on >= k.first then least(g.starts_on, app.today()) - 1 else k.first - 1 end
        from jsonb_to_recordset(wanted) as k(account uuid, first date)
        where g.user_id = k.account and (g.ends_on is null or g.ends_on >= greatest(g.starts_on, k.first));
      update user_account u set disabled_at = null
        from jsonb_to_recordset(wanted) as k(account uuid) where u.id = k.account and u.disabled_at is not null;
      return query insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        select k.form, app.user_id(), k.account, k.role, k.unit, k.first, null
        from jsonb_to_recordset(wanted) as k(form uuid, account uuid, role text, unit uuid, first date) returning id;
      perform app.settle_reach();
    end $function$;
CREATE OR REPLACE FUNCTION app.put_role(grant_id uuid, who uuid, wanted text, unit uuid, from_day date, last_day date, asked_by uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if not app.keeps_two(who, wanted, last_day) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;
      perform set_config('app.reach_waits', 'on', true);
      update role_grant g set ends_on = least(g.starts_on, app.today()) - 1
      where g.user_id = who and g.starts_on >= from_day and (g.ends_on is null or g.ends_on >= g.starts_on);
      update role_grant g set ends_on = from_day - 1
      where g.user_id = who and g.starts_on < from_day and (g.ends_on is null or g.ends_on >= from_day);
      insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        values (grant_id, asked_by, who, wanted, unit, from_day, last_day);
      perform app.settle_reach();
      update user_account u set disabled_at = null where u.id = who and u.disabled_at is not null;
    end $function$;
`;

const before = `
CREATE OR REPLACE FUNCTION app.store_case_children(plan jsonb, request uuid, actor_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      author constant uuid := case when app.role() = 'SYSTEM' then null else app.user_id() end;
      actor constant uuid := coalesce(author, '00000000-0000-0000-0000-000000000000');
      part jsonb;
      fresh uuid[];
    begin
      if app.role() is distinct from 'ADMINISTRATOR' and app.role() is distinct from 'SYSTEM' then
        raise insufficient_privilege using message = 'children are brought in by who runs the system';
      end if;
      if jsonb_array_length(plan -> 'changed') > 0 then
        update child c set reference = k.reference, name = k.name, known_as = k."knownAs", date_of_birth = k."dateOfBirth", expected_birth_on = k."expectedBirthOn",
            sex = k.sex, ethnicity = k.ethnicity, language = k.language, send_flag = k."sendFlag", version = c.version + 1
          from jsonb_to_recordset(plan -> 'changed') as k(id uuid, reference text, name text, "knownAs" text, "dateOfBirth" date, "expectedBirthOn" date,
            sex text, ethnicity text, language text, "sendFlag" boolean) where c.id = k.id;
      end if;
      if jsonb_array_length(plan -> 'changedTeams') > 0 then
        update child_team t set starts_on = k."from", ends_on = k."to" from jsonb_to_recordset(plan -> 'changedTeams') as k(id uuid, "from" date, "to" date)
          where t.id = k.id and k."to" is not null;
        update child_team t set starts_on = k."from", ends_on = null from jsonb_to_recordset(plan -> 'changedTeams') as k(id uuid, "from" date, "to" date)
          where t.id = k.id and k."to" is null;
      end if;
      if jsonb_array_length(plan -> 'changedLinks') > 0 then
        update child_relationship r set starts_on = k."from", ends_on = k."to" from jsonb_to_recordset(plan -> 'changedLinks') as k(id uuid, "from" date, "to" date)
          where r.id = k.id and k."to" is not null;
        update child_relationship r set starts_on = k."from", ends_on = null from jsonb_to_recordset(plan -> 'changedLinks') as k(id uuid, "from" date, "to" date)
          where r.id = k.id and k."to" is null;
      end if;
      if jsonb_array_length(plan -> 'changedStatuses') > 0 then
        update child_status s set code = k.code, ends_on = k."to" from jsonb_to_recordset(plan -> 'changedStatuses') as k(id uuid, code text, "to" date) where s.id = k.id;
      end if;

      for part in select k.value from jsonb_array_elements(jsonb_build_array(plan -> 'fresh', plan -> 'kept')) k(value) loop
        fresh := array(select (k.value ->> 'id')::uuid from jsonb_array_elements(part -> 'children') k(value));
        -- Reach is worked out when all of a child is there: one without a team is for a moment every reviewing officer's.
        perform set_config('app.reach_waits', case when cardinality(fresh) > 0 then 'on' else 'off' end, true);
        with new_child as (
          insert into child (id, created_by, reference, name, known_as, date_of_birth, expected_birth_on, sex, ethnicity, language, send_flag)
            select k.id, author, k.reference, k.name, k."knownAs", k."dateOfBirth", k."expectedBirthOn", k.sex, k.ethnicity, k.language, k."sendFlag"
            from jsonb_to_recordset(part -> 'children') as k(id uuid, reference text, name text, "knownAs" text, "dateOfBirth" date, "expectedBirthOn" date,
              sex text, ethnicity text, language text, "sendFlag" boolean)
            returning id),
        new_number as (
          insert into child_identifier (id, created_by, child_id, system, value)
            select gen_random_uuid(), author, k."childId", k.system, k.value from jsonb_to_recordset(part -> 'numbers') as k("childId" uuid, system text, value text)
            returning id),
        new_team as (
          insert into child_team (id, created_by, child_id, org_unit_id, starts_on, ends_on)
            select gen_random_uuid(), author, k."childId", k."unitId", k."from", k."to"
            from jsonb_to_recordset(part -> 'teams') as k("childId" uuid, "unitId" uuid, "from" date, "to" date)
            returning id),
        link as materialized (
          select * from jsonb_to_recordset(part -> 'links') as k("childId" uuid, kind text, "personId" uuid, "personName" text, "parentalResponsibility" boolean, "from" date, "to" date)),
        new_person as (
          insert into person (id, created_by, name) select k."personId", author, k."personName" from link k where k."personName" is not null returning id),
        new_link as (
          insert into child_relationship (id, created_by, child_id, person_id, kind, parental_responsibility, starts_on, ends_on)
            select gen_random_uuid(), author, k."childId", k."personId", k.kind, k."parentalResponsibility", k."from", k."to" from link k
            returning id),
        done(table_name, row_id, columns) as (
          select 'child', n.id, array['reference', 'name', 'known_as', 'date_of_birth', 'expected_birth_on', 'sex', 'ethnicity', 'language', 'send_flag'] from new_child n
          union all select 'child_identifier', n.id, array['child_id', 'system', 'value'] from new_number n
          union all select 'child_team', n.id, array['child_id', 'org_unit_id', 'starts_on', 'ends_on'] from new_team n
          union all select 'person', n.id, array['name'] from new_person n
          union all select 'child_relationship', n.id, array['child_id', 'person_id', 'kind', 'parental_responsibility', 'starts_on', 'ends_on'] from new_link n)
        insert into record_change (id, at, actor_id, actor_name, request_id, table_name, row_id, columns)
          select gen_random_uuid(), now(), actor, actor_name, request, d.table_name, d.row_id, d.columns from done d;
        perform set_config('app.reach_waits', 'off', true);
        perform app.refresh_child_access(fresh);
        perform app.refresh_life_decisions(fresh);
      end loop;

      with new_status as (
        insert into child_status (id, created_by, child_id, kind, code, code_year, starts_on, ends_on, source)
          select gen_random_uuid(), author, k."childId", k.kind, k.code, extract(year from k."from")::int, k."from", k."to", 'CASE_SYSTEM'
          from jsonb_to_recordset(plan -> 'newStatuses') as k("childId" uuid, kind text, code text, "from" date, "to" date)
          returning id),
      done(table_name, row_id, columns) as (
        select 'child_status', n.id, array['child_id', 'kind', 'code', 'code_year', 'starts_on', 'ends_on', 'source'] from new_status n
        union all select 'child', k.id, k.columns from jsonb_to_recordset(plan -> 'changed') as k(id uuid, columns text[])
        union all select 'child_team', k.id, array['starts_on', 'ends_on'] from jsonb_to_recordset(plan -> 'changedTeams') as k(id uuid)
        union all select 'child_relationship', k.id, array['starts_on', 'ends_on'] from jsonb_to_recordset(plan -> 'changedLinks') as k(id uuid)
        union all select 'child_status', k.id, array['code', 'ends_on'] from jsonb_to_recordset(plan -> 'changedStatuses') as k(id uuid))
      insert into record_change (id, at, actor_id, actor_name, request_id, table_name, row_id, columns)
        select gen_random_uuid(), now(), actor, actor_name, request, d.table_name, d.row_id, d.columns from done d;

      with waiting as (
        insert into child_double (id, created_by, case_id, name, child_id)
          select gen_random_uuid(), author, k."caseId", k.name, k."childId" from jsonb_to_recordset(plan -> 'doubles') as k("caseId" text, name text, "childId" uuid)
          on conflict on constraint uq_child_double do nothing
          returning id)
      insert into record_change (id, at, actor_id, actor_name, request_id, table_name, row_id, columns)
        select gen_random_uuid(), now(), actor, actor_name, request, 'child_double', w.id, array['case_id', 'name', 'child_id'] from waiting w;

      perform app.rehome_children(array(
        select k."childId" from jsonb_to_recordset(plan -> 'kept' -> 'teams') as k("childId" uuid)
        union select k."childId" from jsonb_to_recordset(plan -> 'kept' -> 'links') as k("childId" uuid)
        union select t.child_id from jsonb_to_recordset(plan -> 'changedTeams') as k(id uuid) join child_team t on t.id = k.id
        union select r.child_id from jsonb_to_recordset(plan -> 'changedLinks') as k(id uuid) join child_relationship r on r.id = k.id));
    end $function$;
CREATE OR REPLACE FUNCTION app.change_roles(wanted jsonb)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'roles of many are given by an administrator';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      if exists (select 1 from jsonb_to_recordset(wanted) as k(account uuid, role text)
          where app.needs_second_person(k.account, k.role) or k.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR')) then
        raise insufficient_privilege using message = 'what takes a second person is given one by one';
      end if;
      if exists (select 1 from jsonb_to_recordset(wanted) as k(account uuid) join role_grant g on g.user_id = k.account
          where g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;
      update role_grant g
        set ends_on = case when g.starts_on >= k.first then least(g.starts_on, app.today()) - 1 else k.first - 1 end
        from jsonb_to_recordset(wanted) as k(account uuid, first date)
        where g.user_id = k.account and (g.ends_on is null or g.ends_on >= greatest(g.starts_on, k.first));
      update user_account u set disabled_at = null
        from jsonb_to_recordset(wanted) as k(account uuid) where u.id = k.account and u.disabled_at is not null;
      return query insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        select k.form, app.user_id(), k.account, k.role, k.unit, k.first, null
        from jsonb_to_recordset(wanted) as k(form uuid, account uuid, role text, unit uuid, first date) returning id;
    end $function$;
CREATE OR REPLACE FUNCTION app.put_role(grant_id uuid, who uuid, wanted text, unit uuid, from_day date, last_day date, asked_by uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if not app.keeps_two(who, wanted, last_day) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;
      update role_grant g set ends_on = least(g.starts_on, app.today()) - 1
      where g.user_id = who and g.starts_on >= from_day and (g.ends_on is null or g.ends_on >= g.starts_on);
      update role_grant g set ends_on = from_day - 1
      where g.user_id = who and g.starts_on < from_day and (g.ends_on is null or g.ends_on >= from_day);
      insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        values (grant_id, asked_by, who, wanted, unit, from_day, last_day);
      update user_account u set disabled_at = null where u.id = who and u.disabled_at is not null;
    end $function$;
`;

/**
 * A child who gets another worker has one line end and another begin, as has somebody whose role changes: who reaches whom
 * is worked out when both are there.
 */
export class WorkReachOutAfterWholeChanges1764002172010 implements MigrationInterface {
  name = 'WorkReachOutAfterWholeChanges1764002172010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
  }
}
