CREATE OR REPLACE FUNCTION app.is_being_told(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from told_back t join statement s on s.id = t.statement_id
        where s.feedback_id = wanted and t.created_by = app.user_id() and t.created_at = now())
        or exists (select 1 from taken_back k join statement s on s.id = k.statement_id
          where s.feedback_id = wanted and k.created_by = app.user_id() and k.created_at = now());
    end $function$;
grant execute on function app.is_being_told(uuid) to heard_app;
comment on function app.is_being_told(uuid) is 'An answer that is owed ends, or waits for another day, only with somebody who went to give it.';
