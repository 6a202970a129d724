CREATE OR REPLACE FUNCTION app.response_of_client(wanted uuid)
 RETURNS TABLE(id uuid, payload_sha256 text, decided_by uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select r.id, r.payload_sha256, r.decided_by from response r where r.client_id = wanted $function$;
grant execute on function app.response_of_client(uuid) to heard_app;
comment on function app.response_of_client(uuid) is 'What a form with this number has stored: whoever sends it twice gets the same decision. No word of it.';
