CREATE OR REPLACE FUNCTION app.manages(who uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select app.role() = 'TEAM_MANAGER' and exists (select 1 from role_grant g where g.user_id = who and g.org_unit_id in (select app.my_units())
      and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) $function$;
grant execute on function app.manages(uuid) to heard_app;
