/*
 * Passwords and sessions are never readable by the running role: it can only ask these functions, which answer for the
 * one account or session that it names.
 */
export const sessionFunctions = `
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
