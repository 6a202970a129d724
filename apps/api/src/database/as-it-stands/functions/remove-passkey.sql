CREATE OR REPLACE FUNCTION app.remove_passkey(one uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      delete from passkey k where k.id = one and k.user_id = app.user_id();
      return found;
    end $function$;
grant execute on function app.remove_passkey(uuid) to heard_app;
