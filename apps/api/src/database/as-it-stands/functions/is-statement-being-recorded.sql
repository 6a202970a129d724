CREATE OR REPLACE FUNCTION app.is_statement_being_recorded(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from statement s where s.id = wanted and app.is_being_recorded(s.feedback_id));
    end $function$;
grant execute on function app.is_statement_being_recorded(uuid) to heard_app;
