CREATE OR REPLACE FUNCTION app.my_second_factor()
 RETURNS TABLE(since timestamp with time zone, codes_left integer, is_needed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select f.confirmed_at, (select count(*)::int from recovery_code c where c.user_id = u.id and c.used_at is null and f.confirmed_at is not null), app.needs_second_factor(u.id, app.today())
    from user_account u left join second_factor f on f.user_id = u.id where u.id = app.user_id() $function$;
grant execute on function app.my_second_factor() to heard_app;
