CREATE OR REPLACE FUNCTION app.carries_action(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select app.role() = 'LEADERSHIP'
      or (app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'CHILDRENS_RIGHTS') and exists (
        select 1 from action_lead l join user_account u on u.person_id = l.person_id
        where l.action_id = wanted and u.id = app.user_id()))
      or (app.role() = 'TEAM_MANAGER' and (
        exists (select 1 from action a left join org_unit unit on unit.id = a.org_unit_id
          where a.id = wanted and app.org_unit_id() in (a.org_unit_id, unit.parent_id))
        or exists (select 1 from action_lead l join user_account u on u.person_id = l.person_id
          join role_grant g on g.user_id = u.id and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())
          where l.action_id = wanted and g.org_unit_id = app.org_unit_id()))) $function$;
grant execute on function app.carries_action(uuid) to heard_app;
comment on function app.carries_action(uuid) is 'Leads, the leads'' team manager and leadership carry an action: the same rule as in the domain.';
