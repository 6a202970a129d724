CREATE OR REPLACE FUNCTION app.child_of_decision(wanted uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select d.child_id from life_decision d
    where d.id = wanted and (app.reach() in ('ALL', 'ONE') or (app.reach() = 'ACCESS' and d.child_id in (select app.my_children()))) $function$;
grant execute on function app.child_of_decision(uuid) to heard_app;
