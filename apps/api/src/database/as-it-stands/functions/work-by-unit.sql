CREATE OR REPLACE FUNCTION app.work_by_unit()
 RETURNS TABLE(id uuid, name text, service text, open integer, late integer, oldest_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select o.id, coalesce(o.name, 'No team'), s.name, k.open, k.late, k.oldest_on from (
      select w.org_unit_id, count(*)::int as open, (count(*) filter (where w.due_on < app.today()))::int as late, min(w.due_on) as oldest_on
      from work_item w
      where w.closed_at is null and w.kind <> 'ANSWER_CHILD' and app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP')
        and coalesce(w.feedback_id, w.life_decision_id) not in (select app.withheld_feedback())
      group by w.org_unit_id) k
    left join org_unit o on o.id = k.org_unit_id left join org_unit s on s.id = o.parent_id
    order by k.oldest_on, o.name $function$;
grant execute on function app.work_by_unit() to heard_app;
comment on function app.work_by_unit() is 'What waits in each team, for readers of exact figures; without what they must not be told of.';
