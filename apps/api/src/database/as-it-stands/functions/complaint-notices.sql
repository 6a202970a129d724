CREATE OR REPLACE FUNCTION app.complaint_notices()
 RETURNS TABLE(id uuid, child_id uuid, shared_at timestamp with time zone, shared_by uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select s.id, r.child_id, s.created_at, s.created_by
    from complaint_share s join representation r on r.id = s.representation_id
    where app.role() = 'PRACTITIONER' and s.user_id = app.user_id() and s.taken_back_at is null
      and (s.although_about_them or r.about_user_id is distinct from s.user_id)
      and (r.child_id in (select app.my_children()) or (r.child_id is null and r.org_unit_id in (select app.my_units()))) $function$;
grant execute on function app.complaint_notices() to heard_app;
comment on function app.complaint_notices() is 'That a complaint exists, for the practitioner with whom it was shared and as long as it concerns their work: nothing of what it says.';
