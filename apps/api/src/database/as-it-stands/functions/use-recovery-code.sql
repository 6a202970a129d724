CREATE OR REPLACE FUNCTION app.use_recovery_code(account uuid, code_hash text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      update recovery_code c set used_at = now() from second_factor f
        where c.user_id = account and c.code_sha256 = code_hash and c.used_at is null and f.user_id = account and f.confirmed_at is not null;
      return found;
    end $function$;
grant execute on function app.use_recovery_code(uuid,text) to heard_app;
