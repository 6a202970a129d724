CREATE OR REPLACE FUNCTION app.doings_of(decision uuid)
 RETURNS TABLE(due_on date, done_at timestamp with time zone, done_on date, is_shown boolean, owner_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select t.due_on, case when e.kind = 'DONE' then e.created_at end, case when e.kind = 'DONE' then e.happened_on end, true, t.owner_id
    from response_action ra join task t on t.id = ra.task_id
    left join lateral (select e.kind, e.created_at, e.happened_on from task_event e where e.task_id = t.id order by e.seq desc limit 1) e on true
    where ra.response_id = decision
    union all
    select a.due_to, case when a.column_key = 'ACHIEVED' then coalesce(v.stored_at, a.created_at) end,
      case when a.column_key = 'ACHIEVED' then (coalesce(v.at, a.created_at) at time zone 'Europe/London')::date end,
      exists (select 1 from evidence k where k.action_id = a.id) and (
        exists (select 1 from evidence k where k.action_id = a.id and k.what_changed <> '')
        or exists (select 1 from action_event k where k.action_id = a.id and k.what_changed <> '')), l.user_id
    from response_action ra join action a on a.id = ra.action_id
    left join lateral (
      select v.created_at as stored_at, v.at from action_event v where v.action_id = a.id and v.to_column = 'ACHIEVED'
      order by v.created_at desc, v.seq desc limit 1) v on true
    left join lateral (
      select u.id as user_id from action_lead l join user_account u on u.person_id = l.person_id where l.action_id = a.id order by l.id limit 1) l on true
    where ra.response_id = decision $function$;
comment on function app.doings_of(uuid) is 'What is done about a decision: tasks, and cards of the board. A task is never done without saying what was done.';
