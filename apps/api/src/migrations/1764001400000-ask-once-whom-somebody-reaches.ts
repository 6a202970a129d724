import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const indexes = `
  create index ix_child_team_child on child_team (child_id, starts_on);
  create index ix_role_grant_user on role_grant (user_id, starts_on);
  create index ix_work_item_open_child on work_item (child_id, due_on) where closed_at is null;
`;

/*
 * One request asks dozens of times which children somebody reaches: each policy of each table does. The answer is kept
 * for the transaction, under the person and the day that it is for, until reach changes in that transaction.
 */
const kept = (name: string, setting: string, condition: string): string => `
  create or replace function app.${name}() returns setof uuid language plpgsql stable ${definer} as $$
    declare
      whose text := coalesce(current_setting('app.user_id', true), '') || ' ' || coalesce(current_setting('app.today', true), '') || ' ';
      known text := current_setting('${setting}', true);
    begin
      if known is null or not starts_with(known, whose) then
        select whose || coalesce(array_agg(distinct a.child_id), '{}')::text into known from child_access a
        where a.principal_id = app.user_id() ${condition}
          and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today());
        perform set_config('${setting}', known, true);
      end if;
      return query select unnest(substr(known, length(whose) + 1)::uuid[]);
    end $$;`;

const reach = `
  ${kept('my_children', 'app.children_in_reach', `and a.depth = 'RECORD'`)}
  ${kept('my_named_children', 'app.children_by_name', '')}
  create function app.forget_reach() returns trigger language plpgsql ${definer} as $$
    begin
      perform set_config('app.children_in_reach', '', true), set_config('app.children_by_name', '', true);
      return null;
    end $$;
  revoke execute on function app.forget_reach from public;
  create trigger child_access_forget_reach after insert or update or delete on child_access
    for each statement execute function app.forget_reach();
`;

/* A function in PL/pgSQL is planned once for a connection; one in SQL, before PostgreSQL 18, for each statement. */
const plannedOnce = `
  create or replace function app.withheld_feedback() returns setof uuid language plpgsql stable ${definer} as $$
    begin
      return query select w.feedback_id from withheld_from w where w.user_id = app.user_id();
    end $$;
  create or replace function app.is_being_recorded(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from feedback f where f.id = wanted and f.recorded_by = app.user_id() and f.created_at = now());
    end $$;
  create or replace function app.is_statement_being_recorded(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from statement s where s.id = wanted and app.is_being_recorded(s.feedback_id));
    end $$;
  create or replace function app.my_counted_children() returns setof uuid language plpgsql stable ${definer} as $$
    begin
      return query select distinct a.child_id from child_access a
      where app.reach() = 'ACCESS' and a.principal_id = app.user_id() and a.depth = 'RECORD'
        and (a.because like 'relationship %' or (a.because = 'team' and app.role() = 'TEAM_MANAGER'))
        and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today());
    end $$;
`;

/* One person is looked up, instead of everybody being listed first. */
const people = `
  alter policy person_read on person using (
    exists (select 1 from user_account u where u.person_id = person.id)
    or exists (select 1 from child_relationship r where r.person_id = person.id));
`;

const back = `
  alter policy person_read on person using (
    person.id in (select u.person_id from user_account u)
    or person.id in (select r.person_id from child_relationship r));
  create or replace function app.my_counted_children() returns setof uuid language sql stable ${definer} as $$
    select distinct a.child_id from child_access a
    where app.reach() = 'ACCESS' and a.principal_id = app.user_id() and a.depth = 'RECORD'
      and (a.because like 'relationship %' or (a.because = 'team' and app.role() = 'TEAM_MANAGER'))
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create or replace function app.is_statement_being_recorded(wanted uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from statement s where s.id = wanted and app.is_being_recorded(s.feedback_id)) $$;
  create or replace function app.is_being_recorded(wanted uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from feedback f where f.id = wanted and f.recorded_by = app.user_id() and f.created_at = now()) $$;
  create or replace function app.withheld_feedback() returns setof uuid language sql stable ${definer} as $$
    select w.feedback_id from withheld_from w where w.user_id = app.user_id() $$;
  drop trigger child_access_forget_reach on child_access;
  drop function app.forget_reach;
  create or replace function app.my_named_children() returns setof uuid language sql stable ${definer} as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id()
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create or replace function app.my_children() returns setof uuid language sql stable ${definer} as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id() and a.depth = 'RECORD'
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  drop index ix_work_item_open_child;
  drop index ix_role_grant_user;
  drop index ix_child_team_child;
`;

/** Which children somebody reaches is worked out once in a transaction; no page looks through a whole table. */
export class AskOnceWhomSomebodyReaches1764001400000 implements MigrationInterface {
  name = 'AskOnceWhomSomebodyReaches1764001400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [indexes, reach, plannedOnce, people]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
