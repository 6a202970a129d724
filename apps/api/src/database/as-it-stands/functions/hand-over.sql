CREATE OR REPLACE FUNCTION app.hand_over(wanted uuid)
 RETURNS TABLE(table_name text, row_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    #variable_conflict use_column
    declare
      gone record;
      heir uuid;
      heir_person uuid;
      from_day date;
    begin
      select l.*, u.person_id as person_id, p.name as person_name into gone from leaving l join user_account u on u.id = l.user_id join person p on p.id = u.person_id
        where l.id = wanted and l.taken_back_at is null and l.done_at is null for update of l;
      if not found then return; end if;
      update leaving l set done_at = now() where l.id = wanted;
      update user_account u set disabled_at = now() where u.id = gone.user_id;
      delete from session s where s.user_id = gone.user_id;
      update access_request r set outcome = 'WITHDRAWN', decided_at = now() where r.user_id = gone.user_id and r.outcome is null;
      return query select 'user_account', gone.user_id;
      heir := coalesce((select gone.to_user_id where app.may_inherit(gone.user_id, gone.to_user_id)), app.heir_of(gone.user_id), gone.to_user_id);
      from_day := case when gone.at_once then app.today() else gone.last_on + 1 end;
      if heir is not null then
        select u.person_id into heir_person from user_account u where u.id = heir;
        return query
          with ended as (
            update child_relationship r set ends_on = greatest(r.starts_on, from_day) - 1
            where r.person_id = gone.person_id and r.kind not in ('PARENT', 'FOSTER_CARER') and (r.ends_on is null or r.ends_on >= from_day) returning r.id, r.child_id, r.kind, r.starts_on)
          select 'child_relationship', e.id from ended e;
        return query
          insert into child_relationship (id, created_by, child_id, person_id, kind, starts_on)
          select gen_random_uuid(), gone.created_by, r.child_id, heir_person, r.kind, from_day
          from (select distinct k.child_id, k.kind from child_relationship k where k.person_id = gone.person_id and k.kind not in ('PARENT', 'FOSTER_CARER') and k.ends_on = greatest(k.starts_on, from_day) - 1) r
          where not exists (select 1 from child_relationship k where k.child_id = r.child_id and k.kind = r.kind and k.ends_on is null and (k.person_id = heir_person or r.kind = 'ALLOCATED_WORKER'))
          returning 'child_relationship', child_relationship.id;
        return query
          with led as (
            update action_lead l set person_id = heir_person, label = (select p.name from person p where p.id = heir_person)
            from action a where a.id = l.action_id and a.column_key <> 'ACHIEVED' and l.person_id = gone.person_id returning l.id)
          select 'action_lead', led.id from led;
        update cover c set by_id = case when c.absent_id <> heir then heir end where c.by_id = gone.user_id and c.ended_at is null and c.ends_on >= from_day;
      end if;
      return query
        with theirs as materialized (
          select w.id, coalesce(w.feedback_id, w.life_decision_id, w.subject_id) as about from work_item w where w.owner_id = gone.user_id and w.closed_at is null for update of w),
        given as (
          update work_item w set version = w.version + 1,
            owner_id = case when app.may_own(heir, t.about, from_day) then heir else app.break_owner(t.about, 0, null, gone.user_id, from_day) end
          from theirs t where w.id = t.id returning w.id, w.owner_id),
        said as (
          insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
          select gen_random_uuid(), gone.created_by, g.id, 'REASSIGNED', gone.user_id, g.owner_id, left(gone.person_name || ' has left', 300) from given g)
        select 'work_item', g.id from given g;
      return query
        with given as (
          update task k set owner_id = coalesce((
            select o.owner_id from (
              select case when app.may_own(heir, f.about, from_day) then heir else app.break_owner(f.about, 0, null, gone.user_id, from_day) end as owner_id
              from (select s.feedback_id as about from response_action x join response_statement b on b.response_id = x.response_id join statement s on s.id = b.statement_id
                where x.task_id = k.id order by s.feedback_id limit 1) f) o), heir, k.owner_id)
          where k.owner_id = gone.user_id and (select e.kind from task_event e where e.task_id = k.id order by e.seq desc limit 1) is distinct from 'DONE' returning k.id)
        select 'task', g.id from given g;
    end $function$;
comment on function app.hand_over(uuid) is 'Ends their access, and gives what is open to whoever was named, or to the manager of their team; what that one may not read, to the next who may.';
