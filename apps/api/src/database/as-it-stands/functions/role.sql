CREATE OR REPLACE FUNCTION app.role()
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ select coalesce(nullif(current_setting('app.role', true), ''), 'NOBODY') $function$;
grant execute on function app.role() to heard_app;
