import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'set search_path = public, app, pg_temp';

const tables = `
  alter table access_event add column line_number bigint not null generated always as identity;
  alter table access_event add constraint uq_access_event_line unique (line_number);
  alter table record_change add column line_number bigint not null generated always as identity;
  alter table record_change add constraint uq_record_change_line unique (line_number);

  create table audit_seal (
    number integer not null,
    log text not null,
    after_line bigint not null,
    to_line bigint not null,
    lines integer not null,
    digest text not null,
    previous_root text not null,
    root text not null,
    sealed_at timestamptz not null,
    constraint pk_audit_seal primary key (number),
    constraint ck_audit_seal_log check (log in ('ACCESS', 'CHANGE')),
    constraint ck_audit_seal_range check (after_line < to_line and lines > 0),
    constraint ck_audit_seal_digest_length check (char_length(digest) <= 64),
    constraint ck_audit_seal_previous_root_length check (char_length(previous_root) <= 64),
    constraint ck_audit_seal_root_length check (char_length(root) <= 64)
  );
  create index ix_audit_seal_log on audit_seal (log, to_line);
  alter table audit_seal enable row level security;

  create table audit_check (
    id integer not null,
    next_seal integer not null,
    broken_so_far integer,
    checked_at timestamptz,
    broken_seal integer,
    constraint pk_audit_check primary key (id),
    constraint ck_audit_check_id check (id = 1)
  );
  alter table audit_check enable row level security;

  create unlogged table audit_mark (
    id integer not null,
    access_line bigint not null,
    change_line bigint not null,
    waits_for text[] not null,
    constraint pk_audit_mark primary key (id),
    constraint ck_audit_mark_id check (id = 1),
    constraint ck_audit_mark_waits_for_length check (cardinality(waits_for) <= 1000 and char_length(array_to_string(waits_for, '')) <= 60000)
  );
  alter table audit_mark enable row level security;
`;

const digests = `
  create function app.audit_digest(wanted_log text, after_line bigint, to_line bigint, out lines integer, out digest text)
    language plpgsql stable security definer ${definer} as $$
  declare low bigint := case when after_line = 0 then -9223372036854775808 else after_line end;
  begin
    if wanted_log = 'ACCESS' then
      select count(*)::int, encode(sha256(coalesce(string_agg(l.hash, ''::bytea order by l.line_number), ''::bytea)), 'hex') into lines, digest from (
        select e.line_number, sha256(convert_to(jsonb_build_array(e.line_number, e.id, extract(epoch from e.at), e.actor_id, e.actor_name, e.session_id,
          e.operation, e.purpose, e.searched, e.detail, e.outcome, e.record_ids, e.request_id, coalesce((
            select jsonb_agg(jsonb_build_array(c.child_id, c.depth) order by c.child_id) from access_event_child c where c.event_id = e.id), '[]'))::text, 'UTF8')) as hash
        from access_event e where e.line_number > low and e.line_number <= audit_digest.to_line) l;
    else
      select count(*)::int, encode(sha256(coalesce(string_agg(l.hash, ''::bytea order by l.line_number), ''::bytea)), 'hex') into lines, digest from (
        select r.line_number, sha256(convert_to(jsonb_build_array(r.line_number, r.id, extract(epoch from r.at), r.actor_id, r.actor_name, r.request_id,
          r.table_name, r.row_id, r.columns)::text, 'UTF8')) as hash
        from record_change r where r.line_number > low and r.line_number <= audit_digest.to_line) l;
    end if;
  end $$;
  comment on function app.audit_digest(text, bigint, bigint) is 'How many lines there are in this range, and the checksum of them: a checksum for each line, in their order.';

  create function app.audit_root(number integer, log text, after_line bigint, to_line bigint, lines integer, digest text, previous_root text, sealed_at timestamptz)
    returns text language sql immutable as $$
    select encode(sha256(convert_to(jsonb_build_array(number, log, after_line, to_line, lines, digest, previous_root,
      extract(epoch from sealed_at))::text, 'UTF8')), 'hex') $$;
  comment on function app.audit_root(integer, text, bigint, bigint, integer, text, text, timestamptz) is
    'The checksum of a seal and, by the one before it, of all that was sealed before.';
`;

const sealing = `
  create function app.writers_of_the_log() returns table(writer text) language sql volatile security definer ${definer} as $$
    select distinct l.virtualtransaction from pg_locks l
    where l.locktype = 'relation' and l.database = (select d.oid from pg_database d where d.datname = current_database())
      and l.relation in ('access_event'::regclass, 'record_change'::regclass) and l.mode = 'RowExclusiveLock' $$;
  comment on function app.writers_of_the_log() is
    'Transactions that hold the lock of an insert: from before a line gets its number until what they did is seen by all.';

  create function app.seal_audit_log(most integer) returns integer language plpgsql volatile security definer ${definer} as $$
  declare
    mark audit_mark;
    last audit_seal;
    part record;
    low bigint;
    high bigint;
    found_lines integer;
    found_digest text;
    moment timestamptz := clock_timestamp();
  begin
    if app.role() is distinct from 'SYSTEM' or not pg_try_advisory_xact_lock(hashtext('heard audit seal')) then return 0; end if;
    select * into mark from audit_mark;
    if not found then
      insert into audit_mark values (1, coalesce(pg_sequence_last_value(pg_get_serial_sequence('access_event', 'line_number')), 0),
        coalesce(pg_sequence_last_value(pg_get_serial_sequence('record_change', 'line_number')), 0), '{}');
      update audit_mark set waits_for = array(select w.writer from app.writers_of_the_log() w) returning * into mark;
    end if;
    if exists (select 1 from app.writers_of_the_log() w where w.writer = any (mark.waits_for)) then return -1; end if;
    select * into last from audit_seal s order by s.number desc limit 1;
    for part in select 'ACCESS' as log, mark.access_line as marked union all select 'CHANGE', mark.change_line loop
      low := coalesce((select s.to_line from audit_seal s where s.log = part.log order by s.to_line desc limit 1), 0);
      if part.log = 'ACCESS' then
        select max(l.line_number) into high from (select e.line_number from access_event e
          where e.line_number > low and e.line_number <= part.marked order by e.line_number limit most) l;
      else
        select max(l.line_number) into high from (select r.line_number from record_change r
          where r.line_number > low and r.line_number <= part.marked order by r.line_number limit most) l;
      end if;
      continue when high is null;
      select d.lines, d.digest into found_lines, found_digest from app.audit_digest(part.log, low, high) d;
      insert into audit_seal values (coalesce(last.number, 0) + 1, part.log, low, high, found_lines, found_digest, coalesce(last.root, ''),
        app.audit_root(coalesce(last.number, 0) + 1, part.log, low, high, found_lines, found_digest, coalesce(last.root, ''), moment), moment);
      return found_lines;
    end loop;
    delete from audit_mark;
    return 0;
  end $$;
  comment on function app.seal_audit_log(integer) is
    'Seals the next lines up to the mark, at most so many, and says how many; 0: nothing is left, or another process is at it; -1: somebody who was writing lines when the mark was set has not ended. The mark is lost in a crash and left out of backups; it is set anew then.';

  create function app.check_audit_seals(most integer) returns boolean language plpgsql volatile security definer ${definer} as $$
  declare
    state audit_check;
    seal audit_seal;
    before audit_seal;
    looked integer := 0;
    holds boolean;
  begin
    if app.role() is distinct from 'SYSTEM' or not pg_try_advisory_xact_lock(hashtext('heard audit check')) then return false; end if;
    insert into audit_check values (1, 1, null, null, null) on conflict do nothing;
    select * into state from audit_check;
    select * into before from audit_seal s where s.number = state.next_seal - 1;
    for seal in select * from audit_seal s where s.number >= state.next_seal order by s.number loop
      exit when looked >= most;
      select seal.number = state.next_seal and d.lines = seal.lines and d.digest = seal.digest
          and seal.previous_root = coalesce(before.root, '')
          and seal.after_line = coalesce((select s.to_line from audit_seal s where s.log = seal.log and s.to_line < seal.to_line order by s.to_line desc limit 1), 0)
          and seal.root = app.audit_root(seal.number, seal.log, seal.after_line, seal.to_line, seal.lines, seal.digest, seal.previous_root, seal.sealed_at)
        into holds from app.audit_digest(seal.log, seal.after_line, seal.to_line) d;
      if not holds then state.broken_so_far := least(state.broken_so_far, seal.number); end if;
      looked := looked + seal.lines;
      state.next_seal := seal.number + 1;
      before := seal;
    end loop;
    if looked >= most then
      update audit_check set next_seal = state.next_seal, broken_so_far = state.broken_so_far, broken_seal = least(broken_seal, state.broken_so_far);
      return true;
    end if;
    update audit_check set next_seal = 1, broken_so_far = null, checked_at = now(), broken_seal = state.broken_so_far;
    return false;
  end $$;
  comment on function app.check_audit_seals(integer) is
    'Looks whether the next seals still hold, at most about so many lines; true: there are more. What is broken is kept until all were looked at and held.';

  create function app.audit_seal_state() returns table(number integer, sealed_at timestamptz, root text, checked_at timestamptz, broken_seal integer,
      broken_log text, broken_from timestamptz, broken_to timestamptz) language plpgsql stable security definer ${definer} as $$
  begin
    if app.role() is null or app.role() not in ('ADMINISTRATOR', 'QUALITY_ASSURANCE', 'LEADERSHIP') then return; end if;
    return query
      select s.number, s.sealed_at, s.root, c.checked_at, c.broken_seal, b.log,
        (select p.sealed_at from audit_seal p where p.log = b.log and p.to_line < b.to_line order by p.to_line desc limit 1), b.sealed_at
      from (select * from audit_seal l order by l.number desc limit 1) s
        left join audit_check c on true left join audit_seal b on b.number = c.broken_seal;
  end $$;

  revoke execute on function app.audit_digest, app.audit_root, app.writers_of_the_log, app.seal_audit_log, app.check_audit_seals, app.audit_seal_state from public;
  grant execute on function app.seal_audit_log, app.check_audit_seals, app.audit_seal_state to heard_app;
`;

/** Lines of the audit log are numbered, and sealed into a chain of checksums: whoever changes one afterwards is found out. */
export class SealTheAuditLog1764002161150 implements MigrationInterface {
  name = 'SealTheAuditLog1764002161150';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, digests, sealing]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.audit_seal_state();
      drop function app.check_audit_seals(integer);
      drop function app.seal_audit_log(integer);
      drop function app.writers_of_the_log();
      drop function app.audit_root(integer, text, bigint, bigint, integer, text, text, timestamptz);
      drop function app.audit_digest(text, bigint, bigint);
      drop table audit_mark;
      drop table audit_check;
      drop table audit_seal;
      alter table record_change drop column line_number;
      alter table access_event drop column line_number;
    `);
  }
}
