CREATE OR REPLACE FUNCTION app.start_session(token_hash text, session uuid, account uuid, until timestamp with time zone, on_device text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    delete from session s where s.expires_at < now() or s.last_seen_at < now() - s.idle_minutes * interval '1 minute';
    insert into session (token_sha256, id, user_id, expires_at, device, idle_minutes) values (token_hash, session, account, until, on_device,
      least(720, greatest(5, coalesce((select (c.value ->> 'idleMinutes')::int from setting c where c.key = 'session'), 30)))) $function$;
grant execute on function app.start_session(text,uuid,uuid,timestamp with time zone,text) to heard_app;
comment on function app.start_session(text,uuid,uuid,timestamp with time zone,text) is 'How long a session may stand unused is the council''s to set (5 to 720 minutes), and counts for sessions that begin afterwards.';
