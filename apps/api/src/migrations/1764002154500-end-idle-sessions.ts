import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const columns = `
  alter table session add column device text, add column idle_minutes integer not null default 30,
    add constraint ck_session_device_length check (char_length(device) <= 60);
`;

/* As it was, but for one condition: a session that nothing was asked in for so long is over. */
const openUnit = (idle: string): string => `
  create or replace function app.open_unit(token_hash text, on_day date)
    returns table(user_id uuid, person_id uuid, name text, email text, role text, org_unit_id uuid, session_id uuid) language plpgsql ${definer} as $function$
    declare found_one record;
    begin
      perform set_config('app.today', on_day::text, true);
      select u.id as user_id, u.person_id, p.name, u.email, g.role, g.org_unit_id, s.id as session_id, s.last_seen_at into found_one
      from session s
      join user_account u on u.id = s.user_id and u.disabled_at is null
      join person p on p.id = u.person_id
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      where s.token_sha256 = token_hash and s.expires_at > now()${idle}
      order by g.starts_on desc limit 1;
      if not found then return; end if;
      if found_one.last_seen_at < now() - interval '1 minute' then
        update session s set last_seen_at = now() where s.token_sha256 = (select t.token_sha256 from session t where t.token_sha256 = token_hash for update skip locked);
      end if;
      perform set_config('app.user_id', found_one.user_id::text, true), set_config('app.role', found_one.role, true),
        set_config('app.org_unit_id', coalesce(found_one.org_unit_id::text, ''), true),
        set_config('app.session_id', found_one.session_id::text, true);
      return query select found_one.user_id, found_one.person_id, found_one.name, found_one.email, found_one.role,
        found_one.org_unit_id, found_one.session_id;
    end $function$;
`;

const starting = `
  drop function app.start_session(text, uuid, uuid, timestamptz);
  create function app.start_session(token_hash text, session uuid, account uuid, until timestamptz, on_device text) returns void language sql ${definer} as $$
    delete from session s where s.expires_at < now() or s.last_seen_at < now() - s.idle_minutes * interval '1 minute';
    insert into session (token_sha256, id, user_id, expires_at, device, idle_minutes) values (token_hash, session, account, until, on_device,
      least(720, greatest(5, coalesce((select (c.value ->> 'idleMinutes')::int from setting c where c.key = 'session'), 30)))) $$;
  comment on function app.start_session(text, uuid, uuid, timestamptz, text) is
    'How long a session may stand unused is the council''s to set (5 to 720 minutes), and counts for sessions that begin afterwards.';
  create or replace function app.session_ends_at() returns timestamptz language sql stable ${definer} as $$
    select least(s.expires_at, s.last_seen_at + s.idle_minutes * interval '1 minute') from session s where s.id = app.session_id() $$;
`;

const own = `
  create function app.my_sessions() returns table(id uuid, device text, started_at timestamptz, last_seen_at timestamptz, is_this boolean) language sql stable ${definer} as $$
    select s.id, s.device, s.created_at, s.last_seen_at, s.id = app.session_id() from session s
    where s.user_id = app.user_id() and s.expires_at > now() and s.last_seen_at > now() - s.idle_minutes * interval '1 minute'
    order by s.id = app.session_id() desc, s.last_seen_at desc limit 50 $$;

  create function app.end_my_sessions(only_one uuid) returns integer language plpgsql ${definer} as $$
    declare ended integer;
    begin
      delete from session s where s.user_id = app.user_id() and s.id <> app.session_id() and (only_one is null or s.id = only_one);
      get diagnostics ended = row_count;
      return ended;
    end $$;
  comment on function app.end_my_sessions(uuid) is 'One, or all others with null; never the one that asks, which signs out.';

  create function app.change_own_password(password text) returns boolean language plpgsql ${definer} as $$
    begin
      update user_account u set password_hash = password where u.id = app.user_id() and not u.is_demo and u.password_hash is not null;
      if not found then return false; end if;
      delete from session s where s.user_id = app.user_id() and s.id <> app.session_id();
      update account_link l set ended_at = now() where l.user_id = app.user_id() and l.used_at is null and l.ended_at is null;
      return true;
    end $$;
  comment on function app.change_own_password(text) is 'Ends every other session of theirs, and every link that is still about.';
`;

const rights = `
  revoke execute on function app.start_session, app.my_sessions, app.end_my_sessions, app.change_own_password from public;
  grant execute on function app.start_session, app.my_sessions, app.end_my_sessions, app.change_own_password to heard_app;
`;

/** A session that stands unused is over; people see where they are signed in, end that, and change their password. */
export class EndIdleSessions1764002154500 implements MigrationInterface {
  name = 'EndIdleSessions1764002154500';

  async up(runner: QueryRunner): Promise<void> {
    const idle = ` and s.last_seen_at > now() - s.idle_minutes * interval '1 minute'`;
    for (const part of [columns, openUnit(idle), starting, own, rights]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.change_own_password(text);
      drop function app.end_my_sessions(uuid);
      drop function app.my_sessions();
      create or replace function app.session_ends_at() returns timestamptz language sql stable ${definer} as $$ select s.expires_at from session s where s.id = app.session_id() $$;
      drop function app.start_session(text, uuid, uuid, timestamptz, text);
      create function app.start_session(token_hash text, session uuid, account uuid, until timestamptz) returns void language sql ${definer} as $$
    delete from session s where s.expires_at < now();
    insert into session (token_sha256, id, user_id, expires_at) values (token_hash, session, account, until) $$;
      revoke execute on function app.start_session from public;
      grant execute on function app.start_session to heard_app;
      ${openUnit('')}
      alter table session drop column device, drop column idle_minutes;
    `);
  }
}
