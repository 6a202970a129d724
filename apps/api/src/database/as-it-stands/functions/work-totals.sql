CREATE OR REPLACE FUNCTION app.work_totals()
 RETURNS TABLE(unit_id uuid, unit_name text, service text, kind text, open integer, late integer, oldest_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select o.id, coalesce(o.name, 'No team'), s.name, k.kind, k.open, k.late, k.oldest_on from (
      select w.org_unit_id, w.kind, count(*)::int as open, (count(*) filter (where w.due_on < app.today()))::int as late, min(w.due_on) as oldest_on
      from work_item w
      where w.closed_at is null and w.kind <> 'ANSWER_CHILD' and coalesce(w.feedback_id, w.life_decision_id) not in (select app.withheld_feedback())
        and (app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP')
          or app.role() = 'TEAM_MANAGER' and (w.owner_id = app.user_id() or w.child_id in (select app.my_children())))
      group by w.org_unit_id, w.kind) k
    left join org_unit o on o.id = k.org_unit_id left join org_unit s on s.id = o.parent_id
    order by s.name, o.name, k.kind $function$;
grant execute on function app.work_totals() to heard_app;
comment on function app.work_totals() is 'How many links are missing, by team and kind: a manager''s own teams, everywhere for readers of exact figures; without what they must not be told of.';
