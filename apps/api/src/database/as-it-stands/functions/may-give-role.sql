CREATE OR REPLACE FUNCTION app.may_give_role(wanted text, unit uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select case app.role() when 'ADMINISTRATOR' then true
      when 'TEAM_MANAGER' then wanted = 'PRACTITIONER' and unit in (select app.my_units())
      when 'PARTNER' then wanted = 'PARTNER' and unit in (select app.my_units())
      else false end $function$;
grant execute on function app.may_give_role(text,uuid) to heard_app;
