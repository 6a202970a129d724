CREATE OR REPLACE FUNCTION app.has_passkey(account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from passkey k where k.user_id = account) $function$;
grant execute on function app.has_passkey(uuid) to heard_app;
comment on function app.has_passkey(uuid) is 'For whoever has just shown the password of this account, and for those who run the system.';
