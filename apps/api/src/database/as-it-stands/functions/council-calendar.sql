CREATE OR REPLACE FUNCTION app.council_calendar()
 RETURNS TABLE(version integer, lines text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select c.version, case jsonb_typeof(c.value -> 'days') when 'array' then array(select jsonb_array_elements_text(c.value -> 'days'))
      when 'string' then array[c.value ->> 'days'] else '{}'::text[] end from setting_change c where c.key = 'bank_holidays' order by c.version desc limit 1 $function$;
grant execute on function app.council_calendar() to heard_app;
comment on function app.council_calendar() is 'The bank holidays that the council has entered, as they are now, with the number of that calendar. No row: none were ever entered.';
