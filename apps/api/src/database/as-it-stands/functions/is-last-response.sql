CREATE OR REPLACE FUNCTION app.is_last_response(wanted uuid, words uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from response_statement a where a.response_id = wanted and a.statement_id = words
        and not exists (select 1 from response_statement n where n.statement_id = words and n.answer_no > a.answer_no));
    end $function$;
grant execute on function app.is_last_response(uuid,uuid) to heard_app;
comment on function app.is_last_response(uuid,uuid) is 'Whether this is what stands of these words: only that is told.';
