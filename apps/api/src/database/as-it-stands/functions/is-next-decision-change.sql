CREATE OR REPLACE FUNCTION app.is_next_decision_change(decision uuid, seq integer)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return seq = 1 + (select count(*) from life_decision_change k where k.life_decision_id = decision);
    end $function$;
grant execute on function app.is_next_decision_change(uuid,integer) to heard_app;
