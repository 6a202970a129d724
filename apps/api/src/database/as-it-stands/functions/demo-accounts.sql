CREATE OR REPLACE FUNCTION app.demo_accounts()
 RETURNS TABLE(email text, role text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select u.email, g.role, p.name from user_account u
    join person p on p.id = u.person_id
    join role_grant g on g.user_id = u.id and g.ends_on is null
    where u.is_demo and u.email like '%@demo.example' and u.password_hash is not null $function$;
grant execute on function app.demo_accounts() to heard_app;
