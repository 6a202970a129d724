CREATE OR REPLACE FUNCTION app.heir_of(who uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select g.user_id from role_grant mine left join org_unit o on o.id = mine.org_unit_id
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id in (o.id, o.parent_id) and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())
      join user_account u on u.id = g.user_id and u.disabled_at is null
    where mine.user_id = who and mine.role in ('PRACTITIONER', 'TEAM_MANAGER') and g.user_id <> who
      and not exists (select 1 from leaving l where l.user_id = g.user_id and l.taken_back_at is null)
    order by mine.starts_on desc, g.org_unit_id <> o.id, g.user_id limit 1 $function$;
grant execute on function app.heir_of(uuid) to heard_app;
comment on function app.heir_of(uuid) is 'Whose list it goes to where nobody is named: the manager of their team, else of their service.';
