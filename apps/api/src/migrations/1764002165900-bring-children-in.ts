import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
/* Planned for good before the tables are large: by their keys, whatever they hold then. */
const byKeys = `${definer} set enable_seqscan = off`;

const tables = `
  create table child_import (
    id uuid not null constraint pk_child_import primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    way text not null constraint ck_child_import_way check (way in ('UPLOAD', 'COMMAND', 'FOLDER')),
    sha256 text not null constraint ck_child_import_sha256_length check (char_length(sha256) <= 64),
    file_names text[] not null constraint ck_child_import_file_names_length check (cardinality(file_names) <= 10 and char_length(array_to_string(file_names, '')) <= 2550),
    imported_by_name text not null constraint ck_child_import_imported_by_name_length check (char_length(imported_by_name) <= 200),
    problem text constraint ck_child_import_problem_length check (char_length(problem) <= 2000),
    rows_read int not null,
    rejected int not null,
    added int not null,
    changed int not null,
    moved int not null,
    unchanged int not null,
    missing int not null,
    doubles int not null,
    findings jsonb not null constraint ck_child_import_findings_length check (octet_length(findings::text) <= 1000000)
  );
  create index ix_child_import_newest on child_import (created_at, id);
  alter table child_import enable row level security;
  create policy child_import_read on child_import for select to heard_app using ((select app.role()) in ('ADMINISTRATOR', 'SYSTEM'));
  create policy child_import_insert on child_import for insert to heard_app with check ((select app.role()) in ('ADMINISTRATOR', 'SYSTEM'));
  grant select, insert on child_import to heard_app;

  create table child_double (
    id uuid not null constraint pk_child_double primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    case_id text not null constraint ck_child_double_case_id_length check (char_length(case_id) <= 100),
    name text not null constraint ck_child_double_name_length check (char_length(name) <= 200),
    child_id uuid not null constraint fk_child_double_child references child,
    verdict text constraint ck_child_double_verdict check (verdict in ('SAME', 'OTHER')),
    decided_at timestamptz,
    decided_by uuid constraint fk_child_double_decided_by references user_account,
    constraint uq_child_double unique (case_id, child_id),
    constraint ck_child_double_decided check ((verdict is null) = (decided_at is null))
  );
  create index ix_child_double_child on child_double (child_id);
  create index ix_child_double_waiting on child_double (created_at, id) where verdict is null;
  alter table child_double enable row level security;
  create policy child_double_read on child_double for select to heard_app using ((select app.role()) in ('ADMINISTRATOR', 'SYSTEM'));
  grant select on child_double to heard_app;
`;

const only = `
      if app.role() is distinct from 'ADMINISTRATOR' and app.role() is distinct from 'SYSTEM' then
        raise insufficient_privilege using message = 'children are brought in by who runs the system';
      end if;`;

const reading = `
  create function app.case_children(systems text[], numbers text[]) returns setof jsonb language plpgsql stable ${byKeys} as $$
    begin${only}
      return query select jsonb_build_object('id', c.id, 'reference', c.reference, 'name', c.name, 'knownAs', c.known_as, 'dateOfBirth', c.date_of_birth,
          'expectedBirthOn', c.expected_birth_on, 'sex', c.sex, 'ethnicity', c.ethnicity, 'language', c.language, 'sendFlag', c.send_flag,
          'identifiers', (select jsonb_agg(jsonb_build_object('system', i.system, 'value', i.value)) from child_identifier i where i.child_id = c.id),
          'teams', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'who', t.org_unit_id, 'label', o.name, 'from', t.starts_on, 'to', t.ends_on))
            from child_team t join org_unit o on o.id = t.org_unit_id where t.child_id = c.id), '[]'),
          'links', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'label', p.name, 'from', r.starts_on, 'to', r.ends_on,
              'who', case when r.kind in ('PARENT', 'FOSTER_CARER') then lower(p.name) else r.person_id::text end))
            from child_relationship r join person p on p.id = r.person_id where r.child_id = c.id), '[]'),
          'statuses', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'code', s.code, 'from', s.starts_on, 'to', s.ends_on))
            from child_status s where s.child_id = c.id and s.source = 'CASE_SYSTEM'), '[]'))
        from child c where c.id in (select i.child_id from unnest(systems, numbers) k(system, value) join child_identifier i on i.system = k.system and i.value = k.value);
    end $$;

  create function app.case_likes(numbers text[], names text[], births date[])
    returns table(case_id text, child_id uuid, reference text, is_other boolean) language plpgsql stable ${byKeys} as $$
    begin${only}
      return query select k.number, c.id, c.reference, exists (select 1 from child_double d where d.case_id = k.number and d.child_id = c.id and d.verdict = 'OTHER')
        from unnest(numbers, names, births) k(number, name, born)
        join child_search s on s.sort_name = left(app.search_text(k.name), 2000)
        join child c on c.id = s.child_id and c.date_of_birth = k.born;
    end $$;

  create function app.case_references(wanted text[]) returns table(reference text, child_id uuid) language plpgsql stable ${byKeys} as $$
    begin${only}
      return query select c.reference, c.id from child c where c.reference = any (wanted);
    end $$;

  create function app.case_missing(named text[], most integer) returns table(total integer, children jsonb) language plpgsql stable ${byKeys} as $$
    begin${only}
      return query
        with gone as materialized (
          select i.child_id, i.value from child_identifier i left join unnest(named) k(value) on k.value = i.value where i.system = 'CASE_SYSTEM' and k.value is null),
        first as (select c.id, g.value, c.reference, c.name from gone g join child c on c.id = g.child_id order by g.value, c.id limit most)
        select (select count(*)::int from gone),
          coalesce((select jsonb_agg(jsonb_build_object('childId', f.id, 'caseId', f.value, 'reference', f.reference, 'name', f.name) order by f.value, f.id) from first f), '[]');
    end $$;

  create function app.case_doubles(most integer) returns table(id uuid, case_id text, name text, child_id uuid, reference text, child_name text)
    language plpgsql stable ${byKeys} as $$
    begin${only}
      return query select d.id, d.case_id, d.name, c.id, c.reference, c.name
        from child_double d join child c on c.id = d.child_id where d.verdict is null order by d.created_at, d.id limit most;
    end $$;

  create function app.children_without_reach(most integer) returns table(total integer, children jsonb) language plpgsql stable ${byKeys} as $$
    begin${only}
      return query
        with alone as materialized (
          select c.id, c.reference, c.name from child c
          where (c.date_of_birth is null or c.date_of_birth > app.today() - interval '18 years'
              or c.date_of_birth > app.today() - interval '25 years' and exists (select 1 from child_status s where s.child_id = c.id and s.kind = 'CARE_LEAVER'))
            and not exists (
              select 1 from child_access a join user_account u on u.id = a.principal_id and u.disabled_at is null
              where a.child_id = c.id and a.depth = 'RECORD' and a.because <> 'no team yet'
                and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())))
        select (select count(*)::int from alone),
          coalesce((select jsonb_agg(jsonb_build_object('childId', f.id, 'reference', f.reference, 'name', f.name) order by f.reference, f.id)
            from (select * from alone a order by a.reference, a.id limit most) f), '[]');
    end $$;
`;

const changing = `
  create function app.store_case_children(plan jsonb, request uuid, actor_name text) returns void language plpgsql ${definer} as $$
    declare
      author constant uuid := case when app.role() = 'SYSTEM' then null else app.user_id() end;
      actor constant uuid := coalesce(author, '00000000-0000-0000-0000-000000000000');
      part jsonb;
      fresh uuid[];
    begin${only}
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
    end $$;
  comment on function app.store_case_children(jsonb, uuid, text) is 'What the case system says of a few thousand children, with the reach that goes with it.';

  create function app.decide_double(double_id uuid, said text) returns uuid language plpgsql ${definer} as $$
    declare found_one record;
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'doubles are decided by who runs the system';
      end if;
      update child_double d set verdict = said, decided_at = now(), decided_by = app.user_id() where d.id = double_id and d.verdict is null
        returning d.case_id, d.child_id into found_one;
      if not found then return null; end if;
      if said = 'SAME' then
        insert into child_identifier (id, created_by, child_id, system, value) values (double_id, app.user_id(), found_one.child_id, 'CASE_SYSTEM', found_one.case_id)
          on conflict on constraint uq_child_identifier do nothing;
        update child_double d set verdict = 'OTHER', decided_at = now(), decided_by = app.user_id() where d.case_id = found_one.case_id and d.verdict is null;
      end if;
      return found_one.child_id;
    end $$;
`;

/* What changed of reach is written, and the rest stays: with five thousand people a child is reached by dozens. */
const reach = `
  create or replace function app.refresh_child_access(children uuid[]) returns void language plpgsql ${byKeys} as $$
    begin
      if coalesce(cardinality(children), 0) = 0 or current_setting('app.reach_waits', true) = 'on' then return; end if;
      perform pg_advisory_xact_lock_shared(4);
      perform 1 from child c where c.id = any(children) order by c.id for no key update;
      with derived as materialized (select * from app.derived_child_access d where d.child_id = any(children)),
      gone as (
        delete from child_access a where a.child_id = any(children) and not exists (
          select 1 from derived d where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)))
      insert into child_access as kept (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from derived d
        where not exists (
          select 1 from child_access a where (a.child_id, a.principal_id, a.because, a.starts_on) = (d.child_id, d.principal_id, d.because, d.starts_on)
            and a.depth = d.depth and a.ends_on is not distinct from d.ends_on)
        on conflict on constraint pk_child_access do update set depth = excluded.depth, ends_on = excluded.ends_on;
    end $$;

  create or replace function app.follow_life_decisions() returns trigger language plpgsql ${byKeys} as $$
    begin
      if current_setting('app.reach_waits', true) = 'on' then return null; end if;
      if tg_table_name = 'child_status' then
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'PLACEMENT'));
      else
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'ALLOCATED_WORKER'));
      end if;
      return null;
    end $$;
`;

/* As they were. */
const before = `
  create or replace function app.refresh_child_access(children uuid[]) returns void language sql ${definer} as $$
    select pg_advisory_xact_lock_shared(4);
    select 1 from child c where c.id = any(children) order by c.id for no key update;
    delete from child_access a where a.child_id = any(children);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on
      from app.derived_child_access d where d.child_id = any(children) $$;

  create or replace function app.follow_life_decisions() returns trigger language plpgsql ${byKeys} as $$
    begin
      if tg_table_name = 'child_status' then
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'PLACEMENT'));
      else
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'ALLOCATED_WORKER'));
      end if;
      return null;
    end $$;
`;

const names =
  'case_children, app.case_likes, app.case_references, app.case_missing, app.case_doubles, app.children_without_reach, app.store_case_children, app.decide_double';

/** Nothing is typed twice: children, their teams and their people come from the case system. */
export class BringChildrenIn1764002165900 implements MigrationInterface {
  name = 'BringChildrenIn1764002165900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(reading);
    await runner.query(reach);
    await runner.query(changing);
    await runner.query(`revoke execute on function app.${names} from public`);
    await runner.query(`grant execute on function app.${names} to heard_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
    await runner.query(`drop function app.${names}; drop table child_double; drop table child_import`);
  }
}
