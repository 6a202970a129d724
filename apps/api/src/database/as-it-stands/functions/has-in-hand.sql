CREATE OR REPLACE FUNCTION app.has_in_hand(telling uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select telling not in (select app.withheld_feedback()) and (app.is_given_to_me(telling)
      or exists (select 1 from feedback f where f.id = telling and f.answer_owner_id = app.user_id()
        and not exists (select 1 from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null))
      or exists (
        select 1 from statement s join response_statement a on a.statement_id = s.id
        join response_action x on x.response_id = a.response_id join task t on t.id = x.task_id
        where s.feedback_id = telling and t.owner_id = app.user_id())) $function$;
grant execute on function app.has_in_hand(uuid) to heard_app;
comment on function app.has_in_hand(uuid) is 'Something about these words was given to the reader by name. Asked before a record is opened by whoever would otherwise have to say why.';
