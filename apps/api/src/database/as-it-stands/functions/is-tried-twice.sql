CREATE OR REPLACE FUNCTION app.is_tried_twice(decision uuid, said uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return (select count(*) >= 2 from told_back t where t.response_id = decision and t.statement_id = said and t.result = 'COULD_NOT');
    end $function$;
grant execute on function app.is_tried_twice(uuid,uuid) to heard_app;
