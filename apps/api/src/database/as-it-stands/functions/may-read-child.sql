CREATE OR REPLACE FUNCTION app.may_read_child(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select app.reach() = 'ALL' or (app.reach() = 'ONE' and wanted = app.opened_child())
      or (app.reach() = 'ACCESS' and wanted in (select app.my_children())) $function$;
grant execute on function app.may_read_child(uuid) to heard_app;
