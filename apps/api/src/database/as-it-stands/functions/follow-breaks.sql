CREATE OR REPLACE FUNCTION app.follow_breaks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    declare touched uuid[];
    begin
      if tg_table_name = 'work_item' then
        if tg_op <> 'INSERT' then
          touched := array(select distinct o.subject_id from old_rows o where o.kind = 'ANSWER_CHILD');
          perform app.refresh_child_need(array(select distinct o.child_id from old_rows o where o.kind = 'ANSWER_CHILD' and o.child_id is not null));
        end if;
        if tg_op <> 'DELETE' then
          touched := array(select distinct n.subject_id from new_rows n where n.kind = 'ANSWER_CHILD');
          perform app.refresh_child_need(array(select distinct n.child_id from new_rows n where n.kind = 'ANSWER_CHILD' and n.child_id is not null));
        end if;
      elsif tg_table_name = 'statement' then
        touched := array(select distinct n.feedback_id from new_rows n join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = n.feedback_id and w.closed_at is null);
      elsif tg_table_name = 'withheld_from' then
        touched := array(select distinct n.feedback_id from new_rows n join work_item w on w.feedback_id = n.feedback_id and w.closed_at is null);
        if cardinality(touched) > 0 then perform app.rehome_breaks(touched, coalesce(app.today(), current_date)); end if;
      elsif tg_table_name in ('response_statement', 'told_back') then
        touched := array(select distinct s.feedback_id from new_rows n join statement s on s.id = n.statement_id);
      elsif tg_table_name = 'response_action' then
        touched := array(select distinct s.feedback_id from new_rows n join response_statement a on a.response_id = n.response_id join statement s on s.id = a.statement_id);
      elsif tg_table_name = 'task_event' then
        touched := array(select distinct s.feedback_id from new_rows n join response_action ra on ra.task_id = n.task_id
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      else
        touched := array(select distinct s.feedback_id from new_rows n
          join response_action ra on ra.action_id = case when tg_table_name = 'action' then n.id else (to_jsonb(n) ->> 'action_id')::uuid end
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      end if;
      perform app.refresh_breaks(touched, app.today());
      if tg_table_name in ('action', 'action_lead') then
        touched := array(select distinct w.feedback_id from work_item w where w.feedback_id = any(touched) and w.kind = 'NO_EVIDENCE' and w.closed_at is null);
        if cardinality(touched) > 0 then perform app.rehome_breaks(touched, coalesce(app.today(), current_date)); end if;
      end if;
      return null;
    end $function$;
