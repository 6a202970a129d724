CREATE OR REPLACE FUNCTION app.work_of_unit(wanted uuid)
 RETURNS SETOF work_item
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select w.* from work_item w where app.role() = 'LEADERSHIP' and w.org_unit_id = wanted and w.closed_at is null and w.kind <> 'ANSWER_CHILD' and w.child_id is not null
      and coalesce(w.feedback_id, w.life_decision_id) not in (select app.withheld_feedback()) $function$;
grant execute on function app.work_of_unit(uuid) to heard_app;
comment on function app.work_of_unit(uuid) is 'What stands behind a team''s count for leadership, which opens each record with a purpose: no words, no name.';
