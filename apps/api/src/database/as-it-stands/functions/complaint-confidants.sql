CREATE OR REPLACE FUNCTION app.complaint_confidants(wanted uuid)
 RETURNS TABLE(user_id uuid, name text, is_about_them boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select distinct u.id, p.name, u.id is not distinct from r.about_user_id
    from representation r
    join role_grant g on g.role = 'PRACTITIONER' and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())
    join user_account u on u.id = g.user_id and u.disabled_at is null
    join person p on p.id = u.person_id
    where r.id = wanted and r.kind = 'COMPLAINT' and app.role() = 'COMPLAINTS_MANAGER'
      and r.about_user_id is distinct from app.user_id()
      and (exists (
          select 1 from child_access a where a.child_id = r.child_id and a.principal_id = u.id
            and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
            and (a.because like 'relationship %' or a.because = 'team'))
        or (r.child_id is null and g.org_unit_id = r.org_unit_id)) $function$;
grant execute on function app.complaint_confidants(uuid) to heard_app;
comment on function app.complaint_confidants(uuid) is 'Practitioners whose own work a complaint concerns: who work with the child, or in the team where it is about no child.';
