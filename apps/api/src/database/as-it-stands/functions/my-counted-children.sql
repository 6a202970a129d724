CREATE OR REPLACE FUNCTION app.my_counted_children()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return query select distinct a.child_id from child_access a
      where app.reach() = 'ACCESS' and a.principal_id = app.user_id() and a.depth = 'RECORD'
        and (a.because like 'relationship %' or (a.because = 'team' and app.role() = 'TEAM_MANAGER') or (a.because = 'rights team' and app.role() = 'CHILDRENS_RIGHTS'))
        and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today());
    end $function$;
grant execute on function app.my_counted_children() to heard_app;
comment on function app.my_counted_children() is 'A practitioner counts the own caseload, a reviewing officer the own reviews, a manager the children who are with the team today.';
