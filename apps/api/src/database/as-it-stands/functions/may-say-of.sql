CREATE OR REPLACE FUNCTION app.may_say_of(decision uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from life_decision d where d.id = decision and d.withdrawn_on is null and (app.may_decide_for(d.child_id)
        or app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') and app.is_given_to_me(d.id)));
    end $function$;
grant execute on function app.may_say_of(uuid) to heard_app;
