CREATE OR REPLACE FUNCTION app.needs_second_person(who uuid, wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select who = app.user_id() or wanted in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') and not (
      wanted = 'ADMINISTRATOR' and not exists (
        select 1 from role_grant g where g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.user_id <> app.user_id())) $function$;
grant execute on function app.needs_second_person(uuid,text) to heard_app;
comment on function app.needs_second_person(uuid,text) is 'Nobody gives themselves reach. The one exception: a council that never had a second person who could approve; its first administrator names another.';
