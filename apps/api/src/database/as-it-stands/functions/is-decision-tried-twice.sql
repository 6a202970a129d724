CREATE OR REPLACE FUNCTION app.is_decision_tried_twice(decision uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return 2 <= (select count(*) from life_decision_telling t where t.life_decision_id = decision and t.result = 'COULD_NOT');
    end $function$;
grant execute on function app.is_decision_tried_twice(uuid) to heard_app;
