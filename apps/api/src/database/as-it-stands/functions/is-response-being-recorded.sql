CREATE OR REPLACE FUNCTION app.is_response_being_recorded(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from response r where r.id = wanted and r.decided_by = app.user_id() and r.created_at = now());
    end $function$;
grant execute on function app.is_response_being_recorded(uuid) to heard_app;
