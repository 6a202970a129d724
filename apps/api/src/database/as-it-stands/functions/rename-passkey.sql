CREATE OR REPLACE FUNCTION app.rename_passkey(one uuid, called text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      update passkey k set name = called where k.id = one and k.user_id = app.user_id();
      return found;
    end $function$;
grant execute on function app.rename_passkey(uuid,text) to heard_app;
