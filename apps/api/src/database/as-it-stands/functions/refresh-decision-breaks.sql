CREATE OR REPLACE FUNCTION app.refresh_decision_breaks(decisions uuid[], on_day date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare day constant date := coalesce(on_day, current_date);
    begin
      if coalesce(cardinality(decisions), 0) = 0 then return; end if;
      with missing as materialized (select * from app.derive_decision_breaks(decisions)),
      mended as (
      update work_item w set closed_at = now(), (closed_reason, mended_by) = (
          select m.reason, m.row_id from (
            select 1 as place, a.seq, case when a.answer = 'YES' then 'They were asked before' when a.why = 'MISSED' then 'It was missed, and it is said what is done about it'
              when a.answer = 'NO' then 'It is said why they were not asked' else 'A manager has said that nobody knows' end as reason, a.id as row_id
            from life_decision_asking a where w.kind = 'NOT_ASKED' and a.life_decision_id = w.subject_id and app.settles_asking(a.answer, a.why, a.said_as)
              and not exists (select 1 from life_decision_asking n where n.life_decision_id = a.life_decision_id and n.seq > a.seq)
            union all
            select 1, t.seq, case t.result when 'TOLD' then 'They were told' when 'ASKED_NOT' then 'They asked not to be told'
              else 'They could not be told, and a manager has said that nobody tries again' end, t.id
            from life_decision_telling t where w.kind = 'DECISION_NOT_TOLD' and t.life_decision_id = w.subject_id and t.result <> 'COULD_NOT'
            union all
            select case when d.withdrawn_on is null then 2 else 0 end, 0, case
                when d.source = 'RECORDED' then case when d.withdrawn_on is null then 'It was put right' else 'It was withdrawn' end
                when d.withdrawn_on is null then 'What it comes from was corrected' else 'What it came from no longer says it' end,
              coalesce((select k.id from life_decision_change k where k.life_decision_id = d.id order by k.seq desc limit 1), d.id)
            from life_decision d where d.id = w.subject_id) m order by m.place, m.seq desc limit 1)
        where w.life_decision_id = any(decisions) and w.closed_at is null and not exists (
          select 1 from missing d where d.kind = w.kind and d.subject_id = w.subject_id)),
      due as (
      update work_item w set since_on = d.since_on, due_on = d.due_on from missing d
        where w.life_decision_id = d.subject_id and w.life_decision_id = any(decisions) and w.kind = d.kind and w.closed_at is null and (w.since_on, w.due_on) is distinct from (d.since_on, d.due_on))
      insert into work_item (id, created_by, kind, subject_id, life_decision_id, child_id, owner_id, org_unit_id, since_on, opened_on, due_on)
        select gen_random_uuid(), app.user_id(), d.kind, d.subject_id, d.subject_id, d.child_id, app.break_owner(d.subject_id, 0, null, null, day),
          (select t.org_unit_id from child_team t where t.child_id = d.child_id and t.starts_on <= day and (t.ends_on is null or t.ends_on >= day)
            order by t.starts_on desc limit 1), d.since_on, day, d.due_on
        from missing d
        where not exists (select 1 from work_item w where w.life_decision_id = d.subject_id and w.kind = d.kind and w.closed_at is null)
        on conflict do nothing;
    end $function$;
comment on function app.refresh_decision_breaks(uuid[],date) is 'Opens an item for what is missing of these decisions, and closes those that were mended, saying by which row.';
