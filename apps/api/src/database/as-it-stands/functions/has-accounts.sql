CREATE OR REPLACE FUNCTION app.has_accounts()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from user_account) $function$;
grant execute on function app.has_accounts() to heard_app;
