CREATE OR REPLACE FUNCTION app.cover_of_form(form uuid)
 RETURNS TABLE(id uuid, payload text, written_by uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select c.id, c.payload_sha256, c.created_by from cover c where c.client_id = form $function$;
grant execute on function app.cover_of_form(uuid) to heard_app;
