CREATE OR REPLACE FUNCTION app.words_of_my_cases()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() is distinct from 'COMPLAINTS_MANAGER' then return; end if;
      return query select f.id from feedback f
        where f.recorded_by in (select app.user_id() union all select app.covered_by_me())
          and (f.child_id is null or f.child_id in (select app.my_named_children())) and f.id not in (select app.withheld_feedback());
    end $function$;
grant execute on function app.words_of_my_cases() to heard_app;
comment on function app.words_of_my_cases() is 'What a complaints manager, or whoever they stand in for, was told and wrote down, as long as a case lets them know the child, or of a group. Nothing else of the record.';
