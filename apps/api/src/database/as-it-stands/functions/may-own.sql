CREATE OR REPLACE FUNCTION app.may_own(who uuid, telling uuid, on_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (
      select 1 from app.work_subject f join user_account u on u.id = who and u.disabled_at is null
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
        and g.role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'COMPLAINTS_MANAGER')
      where f.id = telling and not exists (select 1 from withheld_from h where h.feedback_id = f.id and h.user_id = who)
        and (g.role = 'LEADERSHIP' and f.child_id is not null or f.child_id is null and (f.recorded_by = who or g.role = 'CHILDRENS_RIGHTS') or exists (
          select 1 from child_access a where g.role = 'COMPLAINTS_MANAGER' and a.child_id = f.child_id and a.principal_id = who and a.because like 'complaint %' and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)
            and (f.recorded_by = who or f.recorded_by in (select c.absent_id from cover c where c.by_id = who and c.ended_at is null and c.starts_on <= on_day and c.ends_on >= on_day))) or exists (
          select 1 from child_access a where a.child_id = f.child_id and a.principal_id = who and a.depth = 'RECORD' and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)))) $function$;
grant execute on function app.may_own(uuid,uuid,date) to heard_app;
comment on function app.may_own(uuid,uuid,date) is 'Whoever answers these words reads them: in reach, not kept from them, with a role that answers. Leadership reads what it is given by name of a child; what a group said is not read by it. A complaints manager reads what they wrote down in a case, as does who stands in for them.';
