CREATE OR REPLACE FUNCTION app.derive_child_need(children uuid[], reader uuid)
 RETURNS TABLE(child_id uuid, heard_on date, answer_by date, waiting integer, is_born boolean, waits_since date, sort_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select c.id, heard.given_on, open.next, coalesce(open.waiting, 0)::int, k.is_born,
      least(open.next, case when k.is_born then coalesce(heard.given_on + (select app.long_silence()), date '0001-01-01') else date '9999-12-31' end), s.sort_name
    from child c join child_search s on s.child_id = c.id
    cross join lateral (select c.date_of_birth is not null or c.expected_birth_on is null as is_born) k
    left join lateral (
      select f.given_on from feedback f
      where f.child_id = c.id and f.speaker_role = 'CHILD'
        and exists (select 1 from statement t where t.feedback_id = f.id and t.words is not null)
        and not exists (select 1 from withheld_from w where w.feedback_id = f.id and w.user_id = reader)
      order by f.given_on desc, f.id desc limit 1) heard on true
    left join lateral (
      select count(*) as waiting, min(w.due_on) as next from work_item w
      join feedback f on f.id = w.subject_id and f.child_id = w.child_id
      where w.child_id = c.id and w.kind = 'ANSWER_CHILD' and w.closed_at is null
        and not exists (select 1 from withheld_from h where h.feedback_id = f.id and h.user_id = reader)) open on true
    where c.id = any(children) $function$;
comment on function app.derive_child_need(uuid[],uuid) is 'Since when a child waits: the day an answer is promised for, or as long as the council has set after they were last heard, whichever is earlier; one who was never heard before all others. Without what the reader must not be told of; without a reader, of everything.';
