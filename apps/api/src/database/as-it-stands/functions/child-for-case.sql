CREATE OR REPLACE FUNCTION app.child_for_case(wanted text, on_day date)
 RETURNS TABLE(id uuid, reference text, name text, org_unit_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select c.id, c.reference, c.name,
      (select t.org_unit_id from child_team t where t.child_id = c.id
       order by (t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day)) desc, t.starts_on desc limit 1)
    from child c
    where upper(c.reference) = upper(btrim(wanted))
      and (app.role() = 'COMPLAINTS_MANAGER' or c.id in (select app.my_named_children())) $function$;
grant execute on function app.child_for_case(text,date) to heard_app;
comment on function app.child_for_case(text,date) is 'Whoever records what was said needs an answer about the one child that is named, without being able to list any.';
