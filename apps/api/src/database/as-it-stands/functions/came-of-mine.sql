CREATE OR REPLACE FUNCTION app.came_of_mine(most integer)
 RETURNS TABLE(id uuid, given_on date, child_name text, group_name text, answer_by date, decided_on date, told_on date, waits boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select f.id, f.given_on, coalesce(c.known_as, c.name), f.group_name, w.due_on, d.decided_on, t.told_on, w.id is not null
    from feedback f left join child c on c.id = f.child_id
    left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
    left join lateral (select max(r.decided_on) as decided_on from statement s join response_statement a on a.statement_id = s.id join response r on r.id = a.response_id where s.feedback_id = f.id) d on true
    left join lateral (select max(b.told_on) as told_on from statement s join told_back b on b.statement_id = s.id and b.result = 'TOLD' where s.feedback_id = f.id) t on true
    where f.recorded_by = app.user_id() and f.id not in (select app.withheld_feedback())
      and (f.child_id is null or f.child_id in (select app.my_named_children()))
    order by f.given_on desc, f.id desc limit most $function$;
grant execute on function app.came_of_mine(integer) to heard_app;
comment on function app.came_of_mine(integer) is 'How far what the reader wrote down has come, and no word of what was decided: they need not read the record.';
