CREATE OR REPLACE FUNCTION app.end_cover(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      update cover c set ended_at = now() where c.id = wanted and c.ended_at is null and (c.absent_id = app.user_id() or app.manages(c.absent_id));
      return found;
    end $function$;
grant execute on function app.end_cover(uuid) to heard_app;
