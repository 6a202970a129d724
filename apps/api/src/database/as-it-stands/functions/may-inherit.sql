CREATE OR REPLACE FUNCTION app.may_inherit(who uuid, heir uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from role_grant mine join role_grant g on g.user_id = heir and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())
      join user_account u on u.id = heir and u.disabled_at is null
      where mine.user_id = who and heir <> who and (g.role = mine.role or mine.role in ('PRACTITIONER', 'TEAM_MANAGER') and g.role in ('PRACTITIONER', 'TEAM_MANAGER'))
        and mine.id = (select k.id from role_grant k where k.user_id = who and k.starts_on <= app.today() and (k.ends_on is null or k.ends_on >= k.starts_on) order by k.starts_on desc limit 1)
        and not exists (select 1 from leaving l where l.user_id = heir and l.taken_back_at is null and l.done_at is null)) $function$;
grant execute on function app.may_inherit(uuid,uuid) to heard_app;
comment on function app.may_inherit(uuid,uuid) is 'Whoever does the same work: another of their role; practitioners and team managers for each other.';
