CREATE OR REPLACE FUNCTION app.complaint_learning()
 RETURNS TABLE(id uuid, stage text, closed_on date, finding text, end_kind text, learnt text, learning_change text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select r.id, s.stage, coalesce(s.responded_on, r.ended_on), s.finding, r.end_kind, r.learnt, r.learning_change
    from representation r
    left join lateral (
      select * from complaint_stage every where every.representation_id = r.id order by every.stage desc limit 1) s on true
    where app.role() in ('QUALITY_ASSURANCE', 'COMPLAINTS_MANAGER') and r.kind = 'COMPLAINT'
      and (s.responded_on is not null or r.end_kind is not null)
      and r.about_user_id is distinct from app.user_id()
    order by 3 desc, 1 limit 300 $function$;
grant execute on function app.complaint_learning() to heard_app;
comment on function app.complaint_learning() is 'How complaints ended and what was learnt, the latest 300: no reference, no name, no word of a complaint or of its answer.';
