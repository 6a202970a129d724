CREATE OR REPLACE FUNCTION app.end_my_sessions(only_one uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare ended integer;
    begin
      delete from session s where s.user_id = app.user_id() and s.id <> app.session_id() and (only_one is null or s.id = only_one);
      get diagnostics ended = row_count;
      return ended;
    end $function$;
grant execute on function app.end_my_sessions(uuid) to heard_app;
comment on function app.end_my_sessions(uuid) is 'One, or all others with null; never the one that asks, which signs out.';
