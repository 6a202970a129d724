CREATE OR REPLACE FUNCTION app.opened_child()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('app.opened_child', true), '')::uuid $function$;
grant execute on function app.opened_child() to heard_app;
