CREATE OR REPLACE FUNCTION app.needs_second_factor(account uuid, on_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from user_account u join role_grant g on g.user_id = u.id join setting s on s.key = 'secondFactor'
      where u.id = account and not u.is_demo and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day) and jsonb_exists(s.value -> 'roles', g.role)) $function$;
comment on function app.needs_second_factor(uuid,date) is 'Whether the council asks for one of whoever has their role. Accounts of the demo have a password that everybody knows, and none.';
