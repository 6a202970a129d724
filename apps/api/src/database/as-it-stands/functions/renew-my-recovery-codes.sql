CREATE OR REPLACE FUNCTION app.renew_my_recovery_codes(code_hashes text[])
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if not exists (select 1 from second_factor f where f.user_id = app.user_id() and f.confirmed_at is not null) then return false; end if;
      perform app.keep_recovery_codes(app.user_id(), code_hashes);
      return true;
    end $function$;
grant execute on function app.renew_my_recovery_codes(text[]) to heard_app;
