CREATE OR REPLACE FUNCTION app.left_by(who uuid, last_day date)
 RETURNS TABLE(children integer, work integer, tasks integer, actions integer, covers integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if not app.may_keep(who) then
        raise insufficient_privilege using message = 'what somebody leaves is for whoever keeps them';
      end if;
      return query select
        (select count(distinct r.child_id)::int from child_relationship r join user_account u on u.person_id = r.person_id
          where u.id = who and r.kind not in ('PARENT', 'FOSTER_CARER') and (r.ends_on is null or r.ends_on > last_day)),
        (select count(*)::int from work_item w where w.owner_id = who and w.closed_at is null),
        (select count(*)::int from task k where k.owner_id = who and (select e.kind from task_event e where e.task_id = k.id order by e.seq desc limit 1) is distinct from 'DONE'),
        (select count(distinct l.action_id)::int from action_lead l join user_account u on u.person_id = l.person_id join action a on a.id = l.action_id
          where u.id = who and a.column_key <> 'ACHIEVED'),
        (select count(*)::int from cover c where c.by_id = who and c.ended_at is null and c.ends_on > last_day);
    end $function$;
grant execute on function app.left_by(uuid,date) to heard_app;
comment on function app.left_by(uuid,date) is 'What somebody would leave: numbers alone, since an administrator knows no child.';
