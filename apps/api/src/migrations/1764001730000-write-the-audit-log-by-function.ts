import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
  alter table access_event
    add column searched text constraint ck_access_event_searched_length check (char_length(searched) <= 200),
    add column detail text constraint ck_access_event_detail_length check (char_length(detail) <= 200),
    add column record_ids uuid[] not null default '{}' constraint ck_access_event_record_ids_length check (cardinality(record_ids) <= 1000);
  create index ix_access_event_case_child on access_event (actor_id, at) where operation = 'caseChild';
`;

/** The session is told to the transaction too, so that the log can say which one it was without being told by anybody. */
const openUnit = (session: string): string => `
  create or replace function app.open_unit(token_hash text, on_day date)
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
        set_config('app.org_unit_id', coalesce(found_one.org_unit_id::text, ''), true)${session};
      return query select found_one.user_id, found_one.person_id, found_one.name, found_one.email, found_one.role,
        found_one.org_unit_id, found_one.session_id;
    end $$;
`;

/*
 * Nobody writes the log by hand: who acts, in which session and at what time is taken from the transaction. A command of
 * the system has no account, so it may give its name.
 */
const writing = `
  create function app.session_id() returns uuid language sql stable
    as $$ select nullif(current_setting('app.session_id', true), '')::uuid $$;
  revoke execute on function app.session_id from public;
  grant execute on function app.session_id to heard_app;

  create function app.record_access(lines jsonb, request uuid, system_name text) returns void
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    declare
      actor uuid := case when app.role() = 'SYSTEM' then '00000000-0000-0000-0000-000000000000' else app.user_id() end;
      actor_name text := case when app.role() = 'SYSTEM' then system_name
        else (select p.name from user_account u join person p on p.id = u.person_id where u.id = app.user_id()) end;
    begin
      with line as materialized (
        select * from jsonb_to_recordset(lines) as k(id uuid, operation text, outcome text, purpose text, searched text,
          detail text, record_ids uuid[], child_ids uuid[], depths text[])),
      event as (
        insert into access_event (id, at, actor_id, actor_name, session_id, operation, purpose, searched, detail, outcome,
            record_ids, request_id)
          select k.id, now(), actor, actor_name, app.session_id(), k.operation, k.purpose, k.searched, k.detail, k.outcome,
            k.record_ids, request
          from line k)
      insert into access_event_child (event_id, child_id, depth)
        select k.id, c.child_id, c.depth from line k, unnest(k.child_ids, k.depths) c(child_id, depth);
    end $$;
  revoke execute on function app.record_access from public;
  grant execute on function app.record_access to heard_app;

  create function app.recent_case_looks() returns int language plpgsql security definer
    set search_path = public, app, pg_temp as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(app.user_id()::text, 3));
      return (select count(*) from access_event e
        where e.operation = 'caseChild' and e.outcome = 'OK' and e.actor_id = app.user_id()
          and e.at > now() - interval '1 hour');
    end $$;
  revoke execute on function app.recent_case_looks from public;
  grant execute on function app.recent_case_looks to heard_app;

  drop policy access_event_insert on access_event;
  drop policy access_event_child_insert on access_event_child;
  revoke insert on access_event, access_event_child from heard_app;
`;

const changes = (check: string): string => `
  drop policy record_change_insert on record_change;
  create policy record_change_insert on record_change for insert to heard_app with check (${check});
`;

/** Somebody writes down their own changes. Before there is anybody, the first administrator's account is made. */
const ownChanges = `record_change.actor_id is not distinct from (select case when app.role() = 'SYSTEM'
    then '00000000-0000-0000-0000-000000000000'::uuid else app.user_id() end)`;

const down = `
  grant insert on access_event, access_event_child to heard_app;
  create policy access_event_insert on access_event for insert to heard_app with check (true);
  create policy access_event_child_insert on access_event_child for insert to heard_app with check (true);
  drop function app.recent_case_looks;
  drop function app.record_access;
  drop function app.session_id;
  drop index ix_access_event_case_child;
  alter table access_event drop column record_ids, drop column detail, drop column searched;
`;

/** The audit log says which records were shown and what was searched for, and takes the word of nobody for who it was. */
export class WriteTheAuditLogByFunction1764001730000 implements MigrationInterface {
  name = 'WriteTheAuditLogByFunction1764001730000';

  async up(runner: QueryRunner): Promise<void> {
    const session = `,\n        set_config('app.session_id', found_one.session_id::text, true)`;
    for (const sql of [columns, openUnit(session), writing, changes(ownChanges)]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [changes('true'), openUnit(''), down]) await runner.query(sql);
  }
}
