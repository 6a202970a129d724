CREATE OR REPLACE FUNCTION app.session_ends_at()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select least(s.expires_at, s.last_seen_at + s.idle_minutes * interval '1 minute') from session s where s.id = app.session_id() $function$;
grant execute on function app.session_ends_at() to heard_app;
