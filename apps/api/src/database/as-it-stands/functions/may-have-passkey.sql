CREATE OR REPLACE FUNCTION app.may_have_passkey(account uuid, issuer text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from user_account u where u.id = account and u.password_hash is not null) and (issuer is null or app.may_use_password(account, issuer)) $function$;
grant execute on function app.may_have_passkey(uuid,text) to heard_app;
comment on function app.may_have_passkey(uuid,text) is 'It stands in for a password of Heard’s: whoever has none, or whose council has switched passwords off, has no passkey either.';
