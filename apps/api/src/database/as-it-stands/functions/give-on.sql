CREATE OR REPLACE FUNCTION app.give_on(telling uuid, from_owner uuid, to_owner uuid, why text, form uuid, payload text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if telling in (select app.withheld_feedback()) or not app.may_own(to_owner, telling, app.today()) or not (
        from_owner is not distinct from app.user_id() or from_owner in (select app.covered_by_me())
        or app.role() = 'TEAM_MANAGER' and exists (select 1 from app.work_subject f where f.id = telling and f.child_id in (select app.my_children()))) then
        raise insufficient_privilege using message = 'work is given on by whoever has it, or their manager, to somebody who may read the words';
      end if;
      return query
        with given as (
          update work_item w set owner_id = to_owner, version = w.version + 1
          where w.closed_at is null and ((w.feedback_id = telling or w.life_decision_id = telling) and w.owner_id is not distinct from from_owner or w.kind = 'ANSWER_CHILD' and w.subject_id = telling)
          returning w.id)
        insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason, client_id, payload_sha256)
        select gen_random_uuid(), app.user_id(), g.id, 'REASSIGNED', from_owner, to_owner, why, form, payload from given g returning work_item_id;
    end $function$;
grant execute on function app.give_on(uuid,uuid,uuid,text,uuid,text) to heard_app;
comment on function app.give_on(uuid,uuid,uuid,text,uuid,text) is 'All that waits with one person about one telling goes to another; the promise itself goes with it.';
