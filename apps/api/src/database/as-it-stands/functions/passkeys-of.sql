CREATE OR REPLACE FUNCTION app.passkeys_of(account uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select count(*)::int from passkey k where k.user_id = account and app.role() in ('ADMINISTRATOR', 'LEADERSHIP') $function$;
grant execute on function app.passkeys_of(uuid) to heard_app;
