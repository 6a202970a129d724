CREATE OR REPLACE FUNCTION app.sign_in_steps(account uuid, on_day date)
 RETURNS TABLE(sealed_secret text, is_confirmed boolean, is_needed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select f.sealed_secret, f.confirmed_at is not null, app.needs_second_factor(u.id, on_day) from user_account u left join second_factor f on f.user_id = u.id where u.id = account $function$;
grant execute on function app.sign_in_steps(uuid,date) to heard_app;
