CREATE OR REPLACE FUNCTION app.council_calendars(wanted integer[])
 RETURNS TABLE(version integer, lines text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select c.version, case jsonb_typeof(c.value -> 'days') when 'array' then array(select jsonb_array_elements_text(c.value -> 'days'))
      when 'string' then array[c.value ->> 'days'] else '{}'::text[] end from setting_change c where c.key = 'bank_holidays' and c.version = any (wanted) $function$;
grant execute on function app.council_calendars(integer[]) to heard_app;
comment on function app.council_calendars(integer[]) is 'The same as they were: a due day is explained with the calendar with which it was worked out.';
