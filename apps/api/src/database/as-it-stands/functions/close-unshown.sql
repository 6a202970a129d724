CREATE OR REPLACE FUNCTION app.close_unshown(form uuid, payload text, telling uuid, why text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if telling in (select app.withheld_feedback()) or not (
        app.role() = 'TEAM_MANAGER' and exists (select 1 from feedback f where f.id = telling and f.child_id in (select app.my_children()))
        or app.role() = 'LEADERSHIP' and app.is_given_to_me(telling)) then
        raise insufficient_privilege using message = 'a break is ended by hand by the team manager, and only where nothing can show what was done';
      end if;
      return query
        with closed as (
          update work_item w set closed_at = now(), closed_reason = why, closed_by = app.user_id(), version = w.version + 1
          where w.feedback_id = telling and w.kind = 'NO_EVIDENCE' and w.closed_at is null returning w.id, w.owner_id)
        insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, reason, client_id, payload_sha256)
        select gen_random_uuid(), app.user_id(), c.id, 'CLOSED', c.owner_id, why, form, payload from closed c returning work_item_id;
    end $function$;
grant execute on function app.close_unshown(uuid,text,uuid,text) to heard_app;
comment on function app.close_unshown(uuid,text,uuid,text) is 'Ends by hand, with a reason, that nothing shows what was done about these words. Answers which items that were.';
