CREATE OR REPLACE FUNCTION app.may_keep(who uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select case app.role() when 'ADMINISTRATOR' then true
      when 'TEAM_MANAGER' then who <> app.user_id() and exists (select 1 from role_grant g
        where g.user_id = who and g.role = 'PRACTITIONER' and g.org_unit_id in (select app.my_units()) and (g.ends_on is null or g.ends_on >= app.today()))
      when 'PARTNER' then who <> app.user_id() and exists (select 1 from role_grant g
        where g.user_id = who and g.role = 'PARTNER' and g.org_unit_id in (select app.my_units()) and (g.ends_on is null or g.ends_on >= app.today()))
      else false end $function$;
grant execute on function app.may_keep(uuid) to heard_app;
comment on function app.may_keep(uuid) is 'An administrator keeps everybody; a team manager the practitioners of their own team or service, a partner their own organisation''s people; nobody but an administrator themselves.';
