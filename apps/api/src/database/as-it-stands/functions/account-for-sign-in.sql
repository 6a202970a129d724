CREATE OR REPLACE FUNCTION app.account_for_sign_in(wanted text, with_demo boolean)
 RETURNS TABLE(user_id uuid, password_hash text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select u.id, u.password_hash from user_account u
    where u.email = lower(wanted) and u.disabled_at is null and (with_demo or not u.is_demo) $function$;
grant execute on function app.account_for_sign_in(text,boolean) to heard_app;
