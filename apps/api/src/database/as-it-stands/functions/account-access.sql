CREATE OR REPLACE FUNCTION app.account_access(account uuid)
 RETURNS TABLE(has_password boolean, is_demo boolean, is_disabled boolean, invited_until timestamp with time zone, sessions integer, last_seen_at timestamp with time zone, second_factor_since timestamp with time zone, reset_asked_by uuid, may_reset boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select u.password_hash is not null, u.is_demo, u.disabled_at is not null,
      (select max(l.expires_at) from account_link l where l.user_id = u.id and l.used_at is null and l.ended_at is null and l.expires_at > now()),
      (select count(*)::int from session s where s.user_id = u.id and s.expires_at > now()),
      (select max(s.last_seen_at) from session s where s.user_id = u.id),
      (select f.confirmed_at from second_factor f where f.user_id = u.id and f.confirmed_at is not null),
      (select f.reset_asked_by from second_factor f where f.user_id = u.id and f.confirmed_at is not null and f.reset_asked_at > now() - interval '14 days'),
      (select app.may_approve(f.reset_asked_by, u.id) from second_factor f where f.user_id = u.id and f.confirmed_at is not null and f.reset_asked_at > now() - interval '14 days')
    from user_account u where u.id = account and app.role() = 'ADMINISTRATOR' $function$;
grant execute on function app.account_access(uuid) to heard_app;
