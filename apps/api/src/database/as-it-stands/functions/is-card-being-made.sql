CREATE OR REPLACE FUNCTION app.is_card_being_made(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from action a where a.id = wanted and a.created_by = app.user_id() and a.created_at = now());
    end $function$;
grant execute on function app.is_card_being_made(uuid) to heard_app;
