CREATE OR REPLACE FUNCTION app.is_next_task_event(wanted uuid, seq integer)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return seq = 1 + (select count(*) from task_event e where e.task_id = wanted);
    end $function$;
grant execute on function app.is_next_task_event(uuid,integer) to heard_app;
