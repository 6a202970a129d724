CREATE OR REPLACE FUNCTION app.rehome_breaks(tellings uuid[], on_day date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare moved int;
    begin
      with lost as materialized (
        select w.id, w.owner_id, coalesce(
            case when w.kind = 'NO_EVIDENCE' then coalesce(app.shower_of(w.feedback_id, w.subject_id, w.level, w.owner_id, on_day), app.shower_of(w.feedback_id, w.subject_id, 0, w.owner_id, on_day)) end,
            app.break_owner(coalesce(w.feedback_id, w.life_decision_id), 10 * w.level, null, w.owner_id, on_day),
            app.break_owner(coalesce(w.feedback_id, w.life_decision_id), 0, null, w.owner_id, on_day)) as next_id from work_item w
        where w.kind <> 'ANSWER_CHILD' and w.closed_at is null and (tellings is null or w.feedback_id = any(tellings) or w.life_decision_id = any(tellings))
          and (w.owner_id is null or not app.may_own(w.owner_id, coalesce(w.feedback_id, w.life_decision_id), on_day)) for update of w),
      changed as (
        update work_item w set owner_id = l.next_id, version = w.version + 1 from lost l
        where w.id = l.id and w.owner_id is distinct from l.next_id returning w.id)
      insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
        select gen_random_uuid(), app.user_id(), l.id, 'REHOMED', l.owner_id, l.next_id, 'Whoever had it may not read the words any more'
        from lost l join changed c on c.id = l.id where l.owner_id is not null;
      get diagnostics moved = row_count;
      return moved;
    end $function$;
