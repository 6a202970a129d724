CREATE OR REPLACE FUNCTION app.end_sessions_of(account uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare ended integer;
    begin
      if app.role() <> 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'sessions of others are ended by who runs the system';
      end if;
      delete from session s where s.user_id = account;
      get diagnostics ended = row_count;
      return ended;
    end $function$;
grant execute on function app.end_sessions_of(uuid) to heard_app;
