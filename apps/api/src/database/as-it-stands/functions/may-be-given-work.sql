CREATE OR REPLACE FUNCTION app.may_be_given_work(telling uuid)
 RETURNS TABLE(id uuid, name text, role text, away boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select u.id, p.name, g.role, app.is_away(u.id, telling, app.today())
    from role_grant g join user_account u on u.id = g.user_id join person p on p.id = u.person_id
    where telling not in (select app.withheld_feedback()) and (coalesce(app.child_of_feedback(telling), app.child_of_decision(telling)) is not null
        or exists (select 1 from app.work_subject f where f.id = telling and f.child_id is null and (f.recorded_by = app.user_id() or app.role() = 'CHILDRENS_RIGHTS')))
      and u.id in (select a.principal_id from child_access a where a.child_id = coalesce(app.child_of_feedback(telling), app.child_of_decision(telling)) and a.depth = 'RECORD'
        union select l.user_id from role_grant l where l.role in ('LEADERSHIP', 'CHILDRENS_RIGHTS')
        union select f.recorded_by from app.work_subject f where f.id = telling and f.child_id is null)
      and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()) and app.may_own(u.id, telling, app.today())
    order by g.role = 'LEADERSHIP', p.name $function$;
grant execute on function app.may_be_given_work(uuid) to heard_app;
comment on function app.may_be_given_work(uuid) is 'To whom these words can be given: whoever may read them. Nobody from whom they are kept is named.';
