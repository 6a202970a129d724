CREATE OR REPLACE FUNCTION app.open_unit(token_hash text, on_day date)
 RETURNS TABLE(user_id uuid, person_id uuid, name text, email text, role text, org_unit_id uuid, session_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare found_one record;
    begin
      perform set_config('app.today', on_day::text, true);
      select u.id as user_id, u.person_id, p.name, u.email, g.role, g.org_unit_id, s.id as session_id, s.last_seen_at into found_one
      from session s
      join user_account u on u.id = s.user_id and u.disabled_at is null
      join person p on p.id = u.person_id
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      where s.token_sha256 = token_hash and s.expires_at > now() and s.last_seen_at > now() - s.idle_minutes * interval '1 minute'
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
grant execute on function app.open_unit(text,date) to heard_app;
comment on function app.open_unit(text,date) is 'Passwords and sessions are never readable by the running role: functions answer for the one account or session that it names.';
