CREATE OR REPLACE FUNCTION app.session_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('app.session_id', true), '')::uuid $function$;
grant execute on function app.session_id() to heard_app;
