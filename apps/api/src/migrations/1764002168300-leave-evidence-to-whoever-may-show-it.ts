import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = `
create function app.shower_of(telling uuid, said uuid, from_level integer, not_owner uuid, on_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    with cards as materialized (
      select c.id, c.org_unit_id from (select a.response_id from response_statement a where a.statement_id = said order by a.answer_no desc limit 1) last
      join response_action x on x.response_id = last.response_id join action c on c.id = x.action_id and c.column_key = 'ACHIEVED'),
    leads as materialized (
      select u.id from cards c join action_lead l on l.action_id = c.id join user_account u on u.person_id = l.person_id)
    select k.user_id from (
      select l.id as user_id, 0 as level, 0 as rank from leads l
      union all
      select g.user_id, 1, 1 from leads l join role_grant theirs on theirs.user_id = l.id and theirs.starts_on <= on_day and (theirs.ends_on is null or theirs.ends_on >= on_day)
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id = theirs.org_unit_id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      union all
      select g.user_id, 1, 2 from cards c join org_unit o on o.id = c.org_unit_id
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id in (o.id, o.parent_id) and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      union all
      select g.user_id, 2, 3 from role_grant g where g.role = 'LEADERSHIP' and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day) and exists (select 1 from cards)) k
    where k.level >= from_level and k.user_id is distinct from not_owner and app.may_own(k.user_id, telling, on_day)
    order by app.is_away(k.user_id, telling, on_day), k.rank, k.user_id limit 1 $function$;
comment on function app.shower_of(uuid,uuid,integer,uuid,date) is 'Who can show what was done: a lead of the card, from level 1 a manager who carries it, from level 2 leadership, which carries every card; of those who may read the words.';
revoke all on function app.shower_of(uuid, uuid, integer, uuid, date) from public;
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
        select l.*, coalesce(case when l.kind = 'NO_EVIDENCE' then app.shower_of(l.subject, l.subject_id, l.level, l.owner_id, day) end, app.break_owner(l.subject, 10 * l.level, l.next_role, l.owner_id, day), l.owner_id) as next_id from late l),
      changed as (
        update work_item w set owner_id = n.next_id, level = n.level, escalated_on = day, version = w.version + 1 from next n where w.id = n.id)
      insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
        select gen_random_uuid(), null, n.id, 'ESCALATED', n.owner_id, n.next_id, case
          when n.next_id is not distinct from n.owner_id then 'Late, and nobody else may read the words'
          when n.away then 'Due while whoever has it is away, and nobody in their place may read the words' else 'Late' end
        from next n;
      get diagnostics escalated = row_count;
      return next;
    end $function$;
drop function app.shower_of(uuid, uuid, date);
`;

const before = `
CREATE OR REPLACE FUNCTION app.shower_of(telling uuid, said uuid, on_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    with cards as materialized (
      select c.id, c.org_unit_id from (select a.response_id from response_statement a where a.statement_id = said order by a.answer_no desc limit 1) last
      join response_action x on x.response_id = last.response_id join action c on c.id = x.action_id and c.column_key = 'ACHIEVED'),
    leads as materialized (
      select u.id from cards c join action_lead l on l.action_id = c.id join user_account u on u.person_id = l.person_id)
    select k.user_id from (
      select l.id as user_id, 0 as rank from leads l
      union all
      select g.user_id, 1 from leads l join role_grant theirs on theirs.user_id = l.id and theirs.starts_on <= on_day and (theirs.ends_on is null or theirs.ends_on >= on_day)
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id = theirs.org_unit_id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      union all
      select g.user_id, 2 from cards c join org_unit o on o.id = c.org_unit_id
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id in (o.id, o.parent_id) and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)) k
    where app.may_own(k.user_id, telling, on_day) order by app.is_away(k.user_id, telling, on_day), k.rank, k.user_id limit 1 $function$;
comment on function app.shower_of(uuid,uuid,date) is 'Who can show what was done: a lead of the card, else a manager who carries it, of those who may read the words.';
revoke all on function app.shower_of(uuid, uuid, date) from public;
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
          case when d.kind = 'NO_EVIDENCE' then coalesce(app.shower_of(d.feedback_id, d.subject_id, day), app.break_owner(d.feedback_id, 0, null, null, day))
            when app.may_own(d.named_id, d.feedback_id, day) then d.named_id else app.break_owner(d.feedback_id, 0, null, null, day) end,
          (select t.org_unit_id from child_team t where t.child_id = d.child_id and t.starts_on <= day and (t.ends_on is null or t.ends_on >= day)
            order by t.starts_on desc limit 1), d.since_on, day, d.due_on
        from app.derive_breaks(tellings, on_day) d
        where not exists (select 1 from work_item w where w.feedback_id = d.feedback_id and w.kind = d.kind and w.subject_id = d.subject_id and w.closed_at is null)
        on conflict do nothing;
    end $function$;
CREATE OR REPLACE FUNCTION app.rehome_breaks(tellings uuid[], on_day date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare moved int;
    begin
      with lost as materialized (
        select w.id, w.owner_id, coalesce(app.break_owner(coalesce(w.feedback_id, w.life_decision_id), 10 * w.level, null, w.owner_id, on_day),
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
        select w.id, w.owner_id, coalesce(w.feedback_id, w.life_decision_id) as subject, w.level + 1 as level, r.next_role, app.is_away(w.owner_id, coalesce(w.feedback_id, w.life_decision_id), day) as away
        from work_item w left join feedback f on f.id = w.feedback_id
        cross join lateral (select r.days, r.next_role from break_rule r where r.kind = w.kind and r.level = w.level + 1 and r.stream in (coalesce(f.stream, 'ANY'), 'ANY')
          order by r.stream = 'ANY' limit 1) r
        where w.kind <> 'ANSWER_CHILD' and w.closed_at is null and w.due_on <= day
          and (day > greatest(w.due_on, w.opened_on, w.escalated_on) + r.days or app.is_away(w.owner_id, coalesce(w.feedback_id, w.life_decision_id), day))
        order by w.id for update of w),
      next as materialized (
        select l.*, coalesce(app.break_owner(l.subject, 10 * l.level, l.next_role, l.owner_id, day), l.owner_id) as next_id from late l),
      changed as (
        update work_item w set owner_id = n.next_id, level = n.level, escalated_on = day, version = w.version + 1 from next n where w.id = n.id)
      insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
        select gen_random_uuid(), null, n.id, 'ESCALATED', n.owner_id, n.next_id, case
          when n.next_id is not distinct from n.owner_id then 'Late, and nobody else may read the words'
          when n.away then 'Due while whoever has it is away, and nobody in their place may read the words' else 'Late' end
        from next n;
      get diagnostics escalated = row_count;
      return next;
    end $function$;
drop function app.shower_of(uuid, uuid, integer, uuid, date);
`;

/** That nothing shows what was done belongs to somebody who may show it: also where it is late, or leaves its owner. */
export class LeaveEvidenceToWhoeverMayShowIt1764002168300 implements MigrationInterface {
  name = 'LeaveEvidenceToWhoeverMayShowIt1764002168300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
  }
}
