CREATE OR REPLACE FUNCTION app.clock_mark()
 RETURNS TABLE(marked_at timestamp with time zone, at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select m.marked_at, now() from (select 1) one left join clock_mark m on true where app.role() in ('SYSTEM', 'ADMINISTRATOR') $function$;
grant execute on function app.clock_mark() to heard_app;
comment on function app.clock_mark() is 'What time it was when the clock was last known to go rightly, and what it is now by the database.';
