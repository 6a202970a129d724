CREATE OR REPLACE FUNCTION app.mind_breaks()
 RETURNS TABLE(opened integer, rehomed integer, escalated integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      day constant date := app.today();
      passed uuid[];
    begin
      if app.role() is distinct from 'SYSTEM' then raise insufficient_privilege using message = 'breaks are minded by the product itself'; end if;
      perform pg_advisory_xact_lock(hashtextextended('mind breaks', 2));
      passed := array(select w.subject_id from work_item w where w.kind = 'ANSWER_CHILD' and w.closed_at is null and w.due_on < day
        and not exists (select 1 from work_item p where p.kind = 'PROMISE_PASSED' and p.subject_id = w.subject_id and p.closed_at is null)
        order by w.id for update of w);
      perform app.refresh_breaks(passed, day);
      opened := cardinality(passed);
      rehomed := app.rehome_breaks(null, day);
      with late as materialized (
        select w.id, w.kind, w.subject_id, w.owner_id, coalesce(w.feedback_id, w.life_decision_id) as subject, w.level + 1 as level, r.next_role, app.is_away(w.owner_id, coalesce(w.feedback_id, w.life_decision_id), day) as away
        from work_item w left join feedback f on f.id = w.feedback_id
        cross join lateral (select r.days, r.next_role from break_rule r where r.kind = w.kind and r.level = w.level + 1 and r.stream in (coalesce(f.stream, 'ANY'), 'ANY')
          order by r.stream = 'ANY' limit 1) r
        where w.kind <> 'ANSWER_CHILD' and w.closed_at is null and w.due_on <= day
          and (day > greatest(w.due_on, w.opened_on, w.escalated_on) + r.days or app.is_away(w.owner_id, coalesce(w.feedback_id, w.life_decision_id), day))
        order by w.id for update of w),
      next as materialized (
        select l.*, coalesce(
            case when l.kind = 'NO_EVIDENCE' then coalesce(app.shower_of(l.subject, l.subject_id, l.level, l.owner_id, day),
              (select k.user_id from app.showers_of(l.subject_id, day) k where k.user_id = l.owner_id limit 1)) end,
            app.break_owner(l.subject, 10 * l.level, l.next_role, l.owner_id, day), l.owner_id) as next_id from late l),
      changed as (
        update work_item w set owner_id = n.next_id, level = n.level, escalated_on = day, version = w.version + 1 from next n where w.id = n.id)
      insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
        select gen_random_uuid(), null, n.id, 'ESCALATED', n.owner_id, n.next_id, case
          when n.next_id is not distinct from n.owner_id and n.kind = 'NO_EVIDENCE' then 'Late, and nobody else may add what shows it'
          when n.next_id is not distinct from n.owner_id then 'Late, and nobody else may read the words'
          when n.away then 'Due while whoever has it is away, and nobody in their place may read the words' else 'Late' end
        from next n;
      get diagnostics escalated = row_count;
      return next;
    end $function$;
grant execute on function app.mind_breaks() to heard_app;
comment on function app.mind_breaks() is 'What only time does: promises pass, owners leave, and what is late goes to whoever is next. Two processes at once do it once.';
