CREATE OR REPLACE FUNCTION app.forget_passkeys(account uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare gone integer;
    begin
      delete from passkey k where k.user_id = account;
      get diagnostics gone = row_count;
      return gone;
    end $function$;
