CREATE OR REPLACE FUNCTION app.my_units()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select o.id from org_unit o where app.org_unit_id() in (o.id, o.parent_id) $function$;
grant execute on function app.my_units() to heard_app;
