CREATE OR REPLACE FUNCTION app.start_session(token_hash text, session uuid, account uuid, until timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    delete from session s where s.expires_at < now();
    insert into session (token_sha256, id, user_id, expires_at) values (token_hash, session, account, until) $function$;
grant execute on function app.start_session(text,uuid,uuid,timestamp with time zone) to heard_app;
