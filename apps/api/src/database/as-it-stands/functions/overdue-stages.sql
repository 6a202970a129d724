CREATE OR REPLACE FUNCTION app.overdue_stages()
 RETURNS TABLE(stage text, started_on date, due_on date, team text, service text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select s.stage, s.started_on, coalesce(s.agreed_due_on, s.standard_due_on), team.name, service.name
    from complaint_stage s
    join representation r on r.id = s.representation_id and r.end_kind is null and r.procedure <> 'OTHER'
    left join org_unit team on team.id = r.org_unit_id
    left join org_unit service on service.id = team.parent_id and service.kind = 'SERVICE'
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER') and s.responded_on is null
      and coalesce(s.agreed_due_on, s.standard_due_on) < app.today()
      and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
    order by 3, s.id $function$;
grant execute on function app.overdue_stages() to heard_app;
comment on function app.overdue_stages() is 'Leadership sees that a clock has run out, where and by how much; never whose it is.';
