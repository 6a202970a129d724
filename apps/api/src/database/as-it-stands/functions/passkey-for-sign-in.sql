CREATE OR REPLACE FUNCTION app.passkey_for_sign_in(credential text, with_demo boolean)
 RETURNS TABLE(id uuid, user_id uuid, email text, public_key text, is_doubted boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select k.id, u.id, u.email, k.public_key, k.doubted_at is not null from passkey k join user_account u on u.id = k.user_id
    where k.credential_id = credential and u.disabled_at is null and (with_demo or not u.is_demo)
      and exists (select 1 from role_grant g where g.user_id = u.id and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) $function$;
grant execute on function app.passkey_for_sign_in(text,boolean) to heard_app;
comment on function app.passkey_for_sign_in(text,boolean) is 'Of whoever has left, or has no role today, there is none.';
