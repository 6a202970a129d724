CREATE OR REPLACE FUNCTION app.my_named_children()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id()
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $function$;
grant execute on function app.my_named_children() to heard_app;
