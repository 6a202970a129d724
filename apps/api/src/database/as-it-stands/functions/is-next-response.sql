CREATE OR REPLACE FUNCTION app.is_next_response(wanted uuid, answer_no integer)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return answer_no = 1 + (select count(*) from response_statement a where a.statement_id = wanted);
    end $function$;
grant execute on function app.is_next_response(uuid,integer) to heard_app;
