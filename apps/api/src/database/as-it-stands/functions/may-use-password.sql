CREATE OR REPLACE FUNCTION app.may_use_password(account uuid, issuer text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select coalesce((select s.passwords = 'EVERYBODY' or (s.passwords = 'ADMINISTRATORS' or not app.administrator_signs_on(issuer))
        and exists (select 1 from role_grant g where g.user_id = account and g.role = 'ADMINISTRATOR' and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()))
      from sign_on_setting s order by s.version desc limit 1), true) $function$;
grant execute on function app.may_use_password(uuid,text) to heard_app;
comment on function app.may_use_password(uuid,text) is 'Where passwords are switched off, an administrator still gets in by one as soon as none has come by the issuer of late: the council is never shut out.';
