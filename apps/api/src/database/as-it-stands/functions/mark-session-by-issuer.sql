CREATE OR REPLACE FUNCTION app.mark_session_by_issuer()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    update session s set by_issuer = true where s.id = app.session_id() $function$;
grant execute on function app.mark_session_by_issuer() to heard_app;
