import type { MigrationInterface, QueryRunner } from 'typeorm';

const mark = (table: string, what: string): string => `
  create table ${table} (
    user_id uuid not null constraint fk_${table}_user references user_account(id) on delete cascade,
    ${what}_id uuid not null constraint fk_${table}_${what} references ${what}(id) on delete cascade,
    read_at timestamptz not null,
    constraint pk_${table} primary key (user_id, ${what}_id)
  );
  create index ix_${table}_${what} on ${table} (${what}_id);
  alter table ${table} enable row level security;
  create policy ${table}_read on ${table} for select to heard_app using (user_id = (select app.user_id()));
  grant select on ${table} to heard_app;
`;

const index = 'create index ix_feedback_child_received on feedback (child_id, received_at)';

/*
 * Told by the same lines that go to the audit log, so that nothing is read without a mark or marked without being read.
 * A mark is of use for as long as words are looked at as new: what is older is thrown away by the next one.
 */
const marking = `
  create function app.mark_read(lines jsonb) returns void
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    begin
      if app.role() is null or app.role() not in ('TEAM_MANAGER', 'CHILDRENS_RIGHTS') then return; end if;
      insert into child_read (user_id, child_id, read_at)
        select distinct app.user_id(), c.child_id, now()
        from jsonb_to_recordset(lines) as k(operation text, outcome text, child_ids uuid[], depths text[]), unnest(k.child_ids, k.depths) c(child_id, depth)
        where k.operation = 'childVoice' and k.outcome = 'OK' and c.depth = 'OPENED'
        on conflict (user_id, child_id) do update set read_at = excluded.read_at;
      insert into feedback_read (user_id, feedback_id, read_at)
        select distinct app.user_id(), f.id, now()
        from jsonb_to_recordset(lines) as k(operation text, outcome text, record_ids uuid[]), unnest(k.record_ids) r(id) join feedback f on f.id = r.id
        where k.operation = 'feedback' and k.outcome = 'OK'
        on conflict (user_id, feedback_id) do update set read_at = excluded.read_at;
      if found then
        delete from feedback_read r where r.user_id = app.user_id() and r.read_at < now() - interval '28 days';
      end if;
    end $$;
  revoke execute on function app.mark_read from public;
  comment on function app.mark_read(jsonb) is 'Whoever is shown what came in has read a child''s words by opening the record, or one telling by opening it. Of others nothing is kept.';
`;

const writing = (also: string): string => `
  create or replace function app.record_access(lines jsonb, request uuid, system_name text) returns void
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
        select k.id, c.child_id, c.depth from line k, unnest(k.child_ids, k.depths) c(child_id, depth);${also}
    end $$;
`;

/** Whose words came in, and were not read yet by whoever manages the team: kept as read by what they open. */
export class KnowWhatWasRead1764002153000 implements MigrationInterface {
  name = 'KnowWhatWasRead1764002153000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(mark('child_read', 'child'));
    await runner.query(mark('feedback_read', 'feedback'));
    await runner.query(index);
    await runner.query(marking);
    await runner.query(writing('\n      perform app.mark_read(lines);'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(writing(''));
    await runner.query('drop function app.mark_read; drop index ix_feedback_child_received');
    await runner.query('drop table feedback_read; drop table child_read');
  }
}
