CREATE OR REPLACE FUNCTION app.feedback_of_client(wanted uuid)
 RETURNS TABLE(id uuid, payload_sha256 text, recorded_by uuid, received_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select f.id, f.payload_sha256, f.recorded_by, f.received_at from feedback f where f.client_id = wanted $function$;
grant execute on function app.feedback_of_client(uuid) to heard_app;
comment on function app.feedback_of_client(uuid) is 'Somebody who may tell what a child said without reading the record still gets a receipt, and may send the same form twice.';
