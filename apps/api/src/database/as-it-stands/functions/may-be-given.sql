CREATE OR REPLACE FUNCTION app.may_be_given(wanted uuid, decision uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (
          select 1 from response r join response_action before on before.response_id = r.replaces
          where r.id = decision and before.task_id = wanted)
        or exists (select 1 from task t where t.id = wanted and (t.owner_id = app.user_id() or not exists (
          select 1 from response_statement a join statement s on s.id = a.statement_id
          where a.response_id = decision and not app.reads_words(t.owner_id, s.feedback_id))));
    end $function$;
grant execute on function app.may_be_given(uuid,uuid) to heard_app;
comment on function app.may_be_given(uuid,uuid) is 'A task is given to somebody who reads all the words behind it, never to one from whom they are kept; one that was given stays.';
