CREATE OR REPLACE FUNCTION app.refresh_breaks(tellings uuid[], on_day date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare day constant date := coalesce(on_day, current_date);
    begin
      if cardinality(tellings) = 0 then return; end if;
      update work_item w set closed_at = now(), (closed_reason, mended_by) = (
          select m.reason, m.row_id from app.what_mended(w.kind, w.subject_id, w.feedback_id) m)
        where w.feedback_id = any(tellings) and w.closed_at is null and w.kind <> 'ANSWER_CHILD' and not exists (
          select 1 from app.derive_breaks(tellings, on_day) d where d.kind = w.kind and d.subject_id = w.subject_id);
      update work_item w set since_on = d.since_on, due_on = d.due_on from app.derive_breaks(tellings, on_day) d
        where w.feedback_id = any(tellings) and w.kind = d.kind and w.subject_id = d.subject_id and w.closed_at is null and (w.since_on, w.due_on) is distinct from (d.since_on, d.due_on);
      insert into work_item (id, created_by, kind, subject_id, feedback_id, child_id, owner_id, org_unit_id, since_on, opened_on, due_on)
        select gen_random_uuid(), app.user_id(), d.kind, d.subject_id, d.feedback_id, d.child_id,
          case when d.kind = 'NO_EVIDENCE' then coalesce(app.shower_of(d.feedback_id, d.subject_id, 0, null, day), app.break_owner(d.feedback_id, 0, null, null, day))
            when app.may_own(d.named_id, d.feedback_id, day) then d.named_id else app.break_owner(d.feedback_id, 0, null, null, day) end,
          (select t.org_unit_id from child_team t where t.child_id = d.child_id and t.starts_on <= day and (t.ends_on is null or t.ends_on >= day)
            order by t.starts_on desc limit 1), d.since_on, day, d.due_on
        from app.derive_breaks(tellings, on_day) d
        where not exists (select 1 from work_item w where w.feedback_id = d.feedback_id and w.kind = d.kind and w.subject_id = d.subject_id and w.closed_at is null)
        on conflict do nothing;
    end $function$;
comment on function app.refresh_breaks(uuid[],date) is 'Opens an item for each break of these tellings, and closes those that were mended, saying by which row.';
