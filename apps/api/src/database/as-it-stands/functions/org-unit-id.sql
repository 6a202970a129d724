CREATE OR REPLACE FUNCTION app.org_unit_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('app.org_unit_id', true), '')::uuid $function$;
grant execute on function app.org_unit_id() to heard_app;
