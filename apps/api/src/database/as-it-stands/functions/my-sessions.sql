CREATE OR REPLACE FUNCTION app.my_sessions()
 RETURNS TABLE(id uuid, device text, started_at timestamp with time zone, last_seen_at timestamp with time zone, is_this boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select s.id, s.device, s.created_at, s.last_seen_at, s.id = app.session_id() from session s
    where s.user_id = app.user_id() and s.expires_at > now() and s.last_seen_at > now() - s.idle_minutes * interval '1 minute'
    order by s.id = app.session_id() desc, s.last_seen_at desc limit 50 $function$;
grant execute on function app.my_sessions() to heard_app;
