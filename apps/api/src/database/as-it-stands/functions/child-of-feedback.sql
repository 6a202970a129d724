CREATE OR REPLACE FUNCTION app.child_of_feedback(wanted uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select f.child_id from feedback f
    where f.id = wanted and f.id not in (select app.withheld_feedback())
      and (app.reach() in ('ALL', 'ONE') or (app.reach() = 'ACCESS' and f.child_id in (select app.my_children())) or f.id in (select app.words_of_my_cases())) $function$;
grant execute on function app.child_of_feedback(uuid) to heard_app;
