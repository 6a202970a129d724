CREATE OR REPLACE FUNCTION app.open_system_unit(system_name text, on_day date)
 RETURNS void
 LANGUAGE sql
AS $function$
    select set_config('app.today', on_day::text, true), set_config('app.role', 'SYSTEM', true) $function$;
grant execute on function app.open_system_unit(text,date) to heard_app;
