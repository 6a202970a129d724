CREATE OR REPLACE FUNCTION app.representation_of_client(wanted uuid)
 RETURNS TABLE(id uuid, payload_sha256 text, created_by uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select r.id, r.payload_sha256, r.created_by from representation r where r.client_id = wanted $function$;
grant execute on function app.representation_of_client(uuid) to heard_app;
