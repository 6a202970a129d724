CREATE OR REPLACE FUNCTION app.may_decide_for(child uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return case when app.role() = 'TEAM_MANAGER' then child in (select app.my_children())
        when app.role() in ('PRACTITIONER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS') then exists (
          select 1 from child_relationship r join user_account u on u.person_id = r.person_id
          where r.child_id = child and u.id = app.user_id() and r.starts_on <= app.today() and (r.ends_on is null or r.ends_on >= app.today()))
        else false end;
    end $function$;
grant execute on function app.may_decide_for(uuid) to heard_app;
comment on function app.may_decide_for(uuid) is 'Who writes down what was decided about a child: who works with them by name, and their team manager.';
