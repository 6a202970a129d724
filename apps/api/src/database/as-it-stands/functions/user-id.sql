CREATE OR REPLACE FUNCTION app.user_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('app.user_id', true), '')::uuid $function$;
grant execute on function app.user_id() to heard_app;
comment on function app.user_id() is 'Settings of the transaction are each read through one function, so that a policy can wrap it in a sub-select and have it evaluated once.';
