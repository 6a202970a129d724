CREATE OR REPLACE FUNCTION app.recent_case_looks()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform pg_advisory_xact_lock(hashtextextended(app.user_id()::text, 3));
      return (select count(*) from access_event e
        where e.operation = 'caseChild' and e.outcome = 'OK' and e.actor_id = app.user_id()
          and e.at > now() - interval '1 hour');
    end $function$;
grant execute on function app.recent_case_looks() to heard_app;
