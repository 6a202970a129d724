CREATE OR REPLACE FUNCTION app.session_by_issuer()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select coalesce((select s.by_issuer from session s where s.id = app.session_id()), false) $function$;
grant execute on function app.session_by_issuer() to heard_app;
