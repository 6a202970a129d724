CREATE OR REPLACE FUNCTION app.forget_second_factor(account uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    delete from recovery_code c where c.user_id = account;
    delete from second_factor f where f.user_id = account $function$;
