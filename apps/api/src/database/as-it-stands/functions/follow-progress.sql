CREATE OR REPLACE FUNCTION app.follow_progress()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    declare touched uuid[];
    begin
      case tg_table_name
      when 'feedback' then touched := array(select n.id from new_rows n);
      when 'statement' then touched := array(select distinct n.feedback_id from new_rows n);
      when 'work_item' then
        touched := array(select distinct n.subject_id from new_rows n where n.kind = 'ANSWER_CHILD');
      when 'response_statement' then
        touched := array(select distinct s.feedback_id from new_rows n join statement s on s.id = n.statement_id);
      when 'told_back' then
        touched := array(select s.feedback_id from new_rows n join statement s on s.id = n.statement_id
          union select n.reaction_feedback_id from new_rows n where n.reaction_feedback_id is not null);
      when 'response_action' then
        touched := array(select distinct s.feedback_id from new_rows n join response_statement a on a.response_id = n.response_id
          join statement s on s.id = a.statement_id);
      when 'task_event' then
        touched := array(select distinct s.feedback_id from new_rows n join response_action ra on ra.task_id = n.task_id
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      when 'child' then
        touched := array(select p.feedback_id from new_rows n join old_rows o on o.id = n.id and o.date_of_birth is distinct from n.date_of_birth
          join chain_progress p on p.child_id = n.id);
      when 'child_team' then
        touched := array(select p.feedback_id from new_rows n join chain_progress p on p.child_id = n.child_id);
      else
        touched := array(select distinct s.feedback_id from new_rows n
          join response_action ra on ra.action_id = case when tg_table_name = 'action' then n.id else (to_jsonb(n) ->> 'action_id')::uuid end
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      end case;
      perform app.keep_progress(touched);
      return null;
    end $function$;
