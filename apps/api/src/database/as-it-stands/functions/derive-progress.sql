CREATE OR REPLACE FUNCTION app.derive_progress(tellings uuid[])
 RETURNS SETOF chain_progress
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select p.* from (
      select s.id, f.id as feedback_id, f.child_id, f.stream, f.given_on,
        (select t.org_unit_id from child_team t where t.child_id = f.child_id and t.starts_on <= f.given_on
          and (t.ends_on is null or t.ends_on >= f.given_on) order by t.starts_on desc limit 1),
        case when c.date_of_birth <= f.given_on then extract(year from age(f.given_on, c.date_of_birth))::int end,
        case when f.answer_expected then f.answer_by end,
        case
          when last.response_id is not null then coalesce(
            case when told.result = 'TOLD' and told.created_at < doing.shown_at then 'DONE_UNTOLD' else told.result end, 'DECIDED')
          when exists (select 1 from taken_back k where k.statement_id = s.id) then 'WITHDRAWN'
          when exists (select 1 from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null) then 'UNDECIDED'
          when f.answer_expected then 'ANSWERED'
          else 'NOT_ASKED' end as state,
        coalesce(last.action_promised or doing.doings > 0, false),
        first.decided_on,
        case when doing.doings > 0 then (
          select (min(ra.created_at) at time zone 'Europe/London')::date from response_statement a
          join response_action ra on ra.response_id = a.response_id where a.statement_id = s.id) end,
        case when doing.doings > 0 and doing.doings = doing.shown then doing.shown_on end,
        (select min(t.told_on) from told_back t where t.response_id = last.response_id and t.statement_id = s.id and t.result = 'TOLD')
      from feedback f join statement s on s.feedback_id = f.id and s.words is not null left join child c on c.id = f.child_id
      left join lateral (
        select a.response_id, r.action_promised from response_statement a join response r on r.id = a.response_id
        where a.statement_id = s.id order by a.answer_no desc limit 1) last on true
      left join lateral (
        select r.decided_on from response_statement a join response r on r.id = a.response_id
        where a.statement_id = s.id order by a.answer_no limit 1) first on true
      left join lateral (
        select t.result, t.created_at from told_back t where t.response_id = last.response_id and t.statement_id = s.id
        order by t.created_at desc, t.id desc limit 1) told on true
      left join lateral (
        select count(*) as doings, count(*) filter (where d.done_at is not null and d.is_shown) as shown,
          max(d.done_at) filter (where d.is_shown) as shown_at, max(d.done_on) filter (where d.is_shown) as shown_on
        from app.doings_of(last.response_id) d) doing on true
      where f.id = any(tellings) and f.speaker_role = 'CHILD') p
    where p.state <> 'NOT_ASKED' or not exists (select 1 from told_back b where b.reaction_feedback_id = p.feedback_id) $function$;
comment on function app.derive_progress(uuid[]) is 'How far each statement of a child has come, told from its rows alone. What somebody says to being told is counted once it is to be answered itself. The day of a decision is that of the first one: who decides anew has not waited longer.';
