CREATE OR REPLACE FUNCTION app.end_session(token_hash text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    delete from session s where s.token_sha256 = token_hash $function$;
grant execute on function app.end_session(text) to heard_app;
