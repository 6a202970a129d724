CREATE OR REPLACE FUNCTION app.today()
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('app.today', true), '')::date $function$;
grant execute on function app.today() to heard_app;
