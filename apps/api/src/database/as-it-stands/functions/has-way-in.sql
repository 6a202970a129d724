CREATE OR REPLACE FUNCTION app.has_way_in(who uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from user_account u where u.id = who and u.password_hash is not null)
      or exists (select 1 from sign_on_identity i where i.user_id = who) $function$;
grant execute on function app.has_way_in(uuid) to heard_app;
comment on function app.has_way_in(uuid) is 'Whether somebody could sign in; not how.';
