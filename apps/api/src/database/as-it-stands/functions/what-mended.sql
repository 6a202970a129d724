CREATE OR REPLACE FUNCTION app.what_mended(wanted text, subject uuid, telling uuid)
 RETURNS TABLE(reason text, row_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select m.reason, m.row_id from (
      select 1 as place, r.created_at as at, a.answer_no as turn, 'It was decided' as reason, r.id as row_id
      from response_statement a join response r on r.id = a.response_id where wanted <> 'PROMISE_PASSED' and a.statement_id = subject
      union all
      select 1, t.created_at, 9, case t.result when 'TOLD' then 'They were told' when 'ASKED_NOT' then 'They asked not to be told'
        when 'COULD_NOT' then 'They could not be told yet, and another day is set' else 'It ended without telling them' end, t.id
      from told_back t join statement s on s.id = t.statement_id
      where wanted = 'NOT_TOLD' and s.id = subject or wanted = 'PROMISE_PASSED' and s.feedback_id = telling
      union all
      select 1, k.created_at, 8, k.reason, k.id from response_statement a join response_action ra on ra.response_id = a.response_id
      cross join lateral (
        select ra.created_at, 'Something is done about it' as reason, ra.id
        union all
        select e.created_at, case e.kind when 'DONE' then 'It was done' else 'It was taken up again' end, e.id from task_event e where e.task_id = ra.task_id
        union all
        select v.created_at, 'Its card on the board moved', v.id from action_event v where v.action_id = ra.action_id and v.to_column is not null
        union all
        select v.created_at, 'What changed was shown', v.id from evidence v where v.action_id = ra.action_id) k
      where wanted not in ('UNDECIDED', 'PROMISE_PASSED') and a.statement_id = subject
      union all
      select 1, k.created_at, 0, 'They took back what they said', k.id from taken_back k where wanted = 'UNDECIDED' and k.statement_id = subject
      union all
      select 2, w.created_at, 0, coalesce(w.closed_reason, 'Another day was promised'), w.id
      from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = telling) m
    order by m.place, m.at desc, m.turn desc, m.row_id desc limit 1 $function$;
comment on function app.what_mended(text,uuid,uuid) is 'The newest row that can have mended it.';
