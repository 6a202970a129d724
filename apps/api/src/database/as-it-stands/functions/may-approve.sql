CREATE OR REPLACE FUNCTION app.may_approve(asked_by uuid, about uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select app.user_id() not in (asked_by, about) and (app.role() = 'ADMINISTRATOR' or app.role() = 'LEADERSHIP' and not exists (
      select 1 from role_grant g join user_account u on u.id = g.user_id and u.disabled_at is null
      where g.role = 'ADMINISTRATOR' and g.user_id not in (asked_by, about) and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()))) $function$;
grant execute on function app.may_approve(uuid,uuid) to heard_app;
