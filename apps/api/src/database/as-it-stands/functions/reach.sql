CREATE OR REPLACE FUNCTION app.reach()
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
    select case app.role()
      when 'SYSTEM' then 'ALL' when 'QUALITY_ASSURANCE' then 'ALL' when 'LEADERSHIP' then 'ONE'
      when 'PRACTITIONER' then 'ACCESS' when 'TEAM_MANAGER' then 'ACCESS'
      when 'REVIEWING_OFFICER' then 'ACCESS' when 'CHILDRENS_RIGHTS' then 'ACCESS'
      else 'NONE' end $function$;
grant execute on function app.reach() to heard_app;
