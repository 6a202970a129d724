CREATE OR REPLACE FUNCTION app.account_to_reset(address text, on_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select u.id from user_account u where u.email = lower(address) and not u.is_demo and u.disabled_at is null and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= on_day)) $function$;
grant execute on function app.account_to_reset(text,date) to heard_app;
comment on function app.account_to_reset(text,date) is 'Whether there is one is told to nobody who asks.';
