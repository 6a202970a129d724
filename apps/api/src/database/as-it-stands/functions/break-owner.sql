CREATE OR REPLACE FUNCTION app.break_owner(telling uuid, from_rank integer, wanted_role text, not_owner uuid, on_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select k.user_id from (
      select case when w.id is null then f.answer_owner_id else w.owner_id end as user_id, 0 as rank, null as role
      from app.work_subject f left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null where f.id = telling
      union all
      select u.id, case r.kind when 'ALLOCATED_WORKER' then 1 when 'PERSONAL_ADVISER' then 2 else 12 end, null
      from app.work_subject f join child_relationship r on r.child_id = f.child_id and r.starts_on <= on_day and (r.ends_on is null or r.ends_on >= on_day) join user_account u on u.person_id = r.person_id
      where f.id = telling and r.kind not in ('FOSTER_CARER', 'PARENT', 'PARTNER_WORKER')
      union all
      select f.recorded_by, 3, null from app.work_subject f where f.id = telling and f.child_id is null
      union all
      select g.user_id, case when g.org_unit_id = t.org_unit_id then 10 else 11 end, g.role
      from app.work_subject f join child_team t on t.child_id = f.child_id and t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day) join org_unit o on o.id = t.org_unit_id
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id in (o.id, o.parent_id) and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day) where f.id = telling
      union all
      select g.user_id, 12, g.role from app.work_subject f join role_grant g on g.role = 'CHILDRENS_RIGHTS' and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day) where f.id = telling and f.child_id is null
      union all
      select g.user_id, 20, g.role from role_grant g where g.role = 'LEADERSHIP' and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)) k
    where k.rank >= from_rank and k.user_id is distinct from not_owner and app.may_own(k.user_id, telling, on_day)
    order by app.is_away(k.user_id, telling, on_day), (wanted_role is null or k.role is not distinct from wanted_role) desc, k.rank, k.user_id limit 1 $function$;
comment on function app.break_owner(uuid,integer,text,uuid,date) is 'Who mends it: whoever was named to answer, the child''s worker, from rank 10 their managers, from 20 leadership; of these the first who may read the words, and is there.';
