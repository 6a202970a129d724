CREATE OR REPLACE FUNCTION app.rehome_breaks(tellings uuid[], on_day date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare moved int;
    begin
      with waiting as materialized (
        select w.id, w.kind, w.subject_id, w.level, w.owner_id, coalesce(w.feedback_id, w.life_decision_id) as about,
          w.owner_id is not null and app.may_own(w.owner_id, coalesce(w.feedback_id, w.life_decision_id), on_day) as is_theirs
        from work_item w where w.kind <> 'ANSWER_CHILD' and w.closed_at is null
          and (tellings is null or w.feedback_id = any(tellings) or w.life_decision_id = any(tellings))),
      lost as materialized (
        select w.id, w.owner_id, w.is_theirs, coalesce(
            case when w.kind = 'NO_EVIDENCE' then coalesce(app.shower_of(w.about, w.subject_id, w.level, w.owner_id, on_day), app.shower_of(w.about, w.subject_id, 0, w.owner_id, on_day)) end,
            case when w.is_theirs then w.owner_id end,
            app.break_owner(w.about, 10 * w.level, null, w.owner_id, on_day),
            app.break_owner(w.about, 0, null, w.owner_id, on_day)) as next_id from waiting w
        where not w.is_theirs or w.kind = 'NO_EVIDENCE'
          and not exists (select 1 from app.showers_of(w.subject_id, on_day) k where k.user_id = w.owner_id)
          and (select e.client_id from work_item_event e where e.work_item_id = w.id order by e.created_at desc, e.id desc limit 1) is null),
      changed as (
        update work_item w set owner_id = l.next_id, version = w.version + 1 from lost l
        where w.id = l.id and w.closed_at is null and w.owner_id is not distinct from l.owner_id and l.owner_id is distinct from l.next_id returning w.id)
      insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
        select gen_random_uuid(), app.user_id(), l.id, 'REHOMED', l.owner_id, l.next_id,
          case when l.is_theirs then 'Whoever had it may not add what shows it' else 'Whoever had it may not read the words any more' end
        from lost l join changed c on c.id = l.id where l.owner_id is not null;
      get diagnostics moved = row_count;
      return moved;
    end $function$;
comment on function app.rehome_breaks(uuid[],date) is 'What its owner may not read any more goes to who may; what nothing shows goes to who may show it, unless somebody gave it to its owner by name.';
