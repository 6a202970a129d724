CREATE OR REPLACE FUNCTION app.decision_form(form uuid)
 RETURNS TABLE(id uuid, payload text, written_by uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select d.id, d.payload_sha256, d.created_by from life_decision d where d.client_id = form
    union all select a.life_decision_id, a.payload_sha256, a.said_by from life_decision_asking a where a.client_id = form
    union all select t.life_decision_id, t.payload_sha256, t.created_by from life_decision_telling t where t.client_id = form
    union all select k.life_decision_id, k.payload_sha256, k.created_by from life_decision_change k where k.client_id = form limit 1 $function$;
grant execute on function app.decision_form(uuid) to heard_app;
comment on function app.decision_form(uuid) is 'What a form of this number has stored before, whoever sent it.';
