CREATE OR REPLACE FUNCTION app.keeps_two(who uuid, wanted text, last_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select not exists (select 1 from role_grant g where g.user_id = who and g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()))
      or last_day is null and exists (select 1 from role_grant g where g.user_id = who and g.role = wanted and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()))
      or (select count(*) filter (where k.role = 'ADMINISTRATOR') > 0 and count(*) > 1 from (
        select distinct g.user_id, g.role from role_grant g join user_account u on u.id = g.user_id and u.disabled_at is null
        where g.user_id <> who and g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.starts_on <= app.today() and g.ends_on is null
        union all select who, wanted where wanted in ('ADMINISTRATOR', 'LEADERSHIP') and last_day is null) k) $function$;
grant execute on function app.keeps_two(uuid,text,date) to heard_app;
comment on function app.keeps_two(uuid,text,date) is 'Whether, with this role instead of theirs, there is still an administrator and a second person who can approve.';
