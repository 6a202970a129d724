CREATE OR REPLACE FUNCTION app.covered_by_me()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select c.absent_id from cover c where c.by_id = app.user_id() and c.ended_at is null and c.starts_on <= app.today() and c.ends_on >= app.today() $function$;
grant execute on function app.covered_by_me() to heard_app;
comment on function app.covered_by_me() is 'In whose place the reader stands today.';
