CREATE OR REPLACE FUNCTION app.administrator_signs_on(issuer text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from sign_on_identity i join user_account u on u.id = i.user_id and u.disabled_at is null
      join role_grant g on g.user_id = u.id and g.role = 'ADMINISTRATOR' and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())
      where i.oidc_issuer = issuer and i.last_at > now() - interval '30 days') $function$;
grant execute on function app.administrator_signs_on(text) to heard_app;
comment on function app.administrator_signs_on(text) is 'Whether an administrator has come in by this issuer within thirty days: only then can it be relied upon.';
