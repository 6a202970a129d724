CREATE OR REPLACE FUNCTION app.given_by_form(form uuid)
 RETURNS TABLE(id uuid, payload text, written_by uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select e.id, e.payload_sha256, e.created_by from work_item_event e where e.client_id = form order by e.id limit 1 $function$;
grant execute on function app.given_by_form(uuid) to heard_app;
