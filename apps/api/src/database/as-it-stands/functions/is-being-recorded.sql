CREATE OR REPLACE FUNCTION app.is_being_recorded(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from feedback f where f.id = wanted and f.recorded_by = app.user_id() and f.created_at = now());
    end $function$;
grant execute on function app.is_being_recorded(uuid) to heard_app;
