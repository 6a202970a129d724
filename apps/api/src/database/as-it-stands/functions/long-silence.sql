CREATE OR REPLACE FUNCTION app.long_silence()
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select 7 * coalesce((select (s.value ->> 'weeks')::int from setting s where s.key = 'hearing'), 6) $function$;
comment on function app.long_silence() is 'After how many days without being heard a child has waited too long: six weeks, unless the council has set other ones.';
