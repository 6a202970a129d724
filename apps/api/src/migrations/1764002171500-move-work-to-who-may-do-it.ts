import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = `
create function app.showers_of(said uuid, on_day date)
 RETURNS TABLE(user_id uuid, level integer, rank integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    with cards as materialized (
      select c.id, c.org_unit_id from (select a.response_id from response_statement a where a.statement_id = said order by a.answer_no desc limit 1) last
      join response_action x on x.response_id = last.response_id join action c on c.id = x.action_id and c.column_key = 'ACHIEVED'),
    leads as materialized (
      select u.id from cards c join action_lead l on l.action_id = c.id join user_account u on u.person_id = l.person_id)
    select k.user_id, k.level, k.rank from (
      select l.id as user_id, 0 as level, 0 as rank from leads l
      union all
      select g.user_id, 1, 1 from leads l join role_grant theirs on theirs.user_id = l.id and theirs.starts_on <= on_day and (theirs.ends_on is null or theirs.ends_on >= on_day)
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id = theirs.org_unit_id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      union all
      select g.user_id, 1, 2 from cards c join org_unit o on o.id = c.org_unit_id
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id in (o.id, o.parent_id) and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      union all
      select g.user_id, 2, 3 from role_grant g where g.role = 'LEADERSHIP' and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day) and exists (select 1 from cards)) k $function$;
comment on function app.showers_of(uuid,date) is 'Who carries what was done, and so may add what shows it: a lead of the card, from level 1 a manager who carries it, from level 2 leadership, which carries every card.';
revoke all on function app.showers_of(uuid, date) from public;
CREATE OR REPLACE FUNCTION app.shower_of(telling uuid, said uuid, from_level integer, not_owner uuid, on_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select k.user_id from app.showers_of(said, on_day) k
    where k.level >= from_level and k.user_id is distinct from not_owner and app.may_own(k.user_id, telling, on_day)
    order by app.is_away(k.user_id, telling, on_day), k.rank, k.user_id limit 1 $function$;
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
CREATE OR REPLACE FUNCTION app.follow_breaks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    declare touched uuid[];
    begin
      if tg_table_name = 'work_item' then
        if tg_op <> 'INSERT' then
          touched := array(select distinct o.subject_id from old_rows o where o.kind = 'ANSWER_CHILD');
          perform app.refresh_child_need(array(select distinct o.child_id from old_rows o where o.kind = 'ANSWER_CHILD' and o.child_id is not null));
        end if;
        if tg_op <> 'DELETE' then
          touched := array(select distinct n.subject_id from new_rows n where n.kind = 'ANSWER_CHILD');
          perform app.refresh_child_need(array(select distinct n.child_id from new_rows n where n.kind = 'ANSWER_CHILD' and n.child_id is not null));
        end if;
      elsif tg_table_name = 'statement' then
        touched := array(select distinct n.feedback_id from new_rows n join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = n.feedback_id and w.closed_at is null);
      elsif tg_table_name = 'withheld_from' then
        touched := array(select distinct n.feedback_id from new_rows n join work_item w on w.feedback_id = n.feedback_id and w.closed_at is null);
        if cardinality(touched) > 0 then perform app.rehome_breaks(touched, coalesce(app.today(), current_date)); end if;
      elsif tg_table_name in ('response_statement', 'told_back') then
        touched := array(select distinct s.feedback_id from new_rows n join statement s on s.id = n.statement_id);
      elsif tg_table_name = 'response_action' then
        touched := array(select distinct s.feedback_id from new_rows n join response_statement a on a.response_id = n.response_id join statement s on s.id = a.statement_id);
      elsif tg_table_name = 'task_event' then
        touched := array(select distinct s.feedback_id from new_rows n join response_action ra on ra.task_id = n.task_id
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      else
        touched := array(select distinct s.feedback_id from new_rows n
          join response_action ra on ra.action_id = case when tg_table_name = 'action' then n.id else (to_jsonb(n) ->> 'action_id')::uuid end
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      end if;
      perform app.refresh_breaks(touched, app.today());
      if tg_table_name in ('action', 'action_lead') then
        touched := array(select distinct w.feedback_id from work_item w where w.feedback_id = any(touched) and w.kind = 'NO_EVIDENCE' and w.closed_at is null);
        if cardinality(touched) > 0 then perform app.rehome_breaks(touched, coalesce(app.today(), current_date)); end if;
      end if;
      return null;
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
create function app.rehome_after_role()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      day constant date := coalesce(app.today(), current_date);
      theirs uuid[];
    begin
      if new.ends_on is null or new.ends_on >= day then return null; end if;
      theirs := array(
        select distinct coalesce(w.feedback_id, w.life_decision_id) from work_item w
        where w.owner_id = new.user_id and w.closed_at is null and w.kind <> 'ANSWER_CHILD');
      if cardinality(theirs) > 0 then perform app.rehome_breaks(theirs, day); end if;
      return null;
    end $function$;
comment on function app.rehome_after_role() is 'A role that has ended takes reach with it: what waits with whoever had it goes on. Asked when all is written, since the role that comes after it is written second.';
revoke all on function app.rehome_after_role() from public;
create trigger action_lead_insert_breaks after insert on action_lead referencing new table as new_rows for each statement execute function app.follow_breaks();
create trigger action_lead_update_breaks after update on action_lead referencing new table as new_rows for each statement execute function app.follow_breaks();
create constraint trigger role_grant_update_work after update on role_grant deferrable initially deferred for each row execute function app.rehome_after_role();
`;

const before = `
drop trigger role_grant_update_work on role_grant;
drop trigger action_lead_update_breaks on action_lead;
drop trigger action_lead_insert_breaks on action_lead;
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
CREATE OR REPLACE FUNCTION app.follow_breaks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    declare touched uuid[];
    begin
      if tg_table_name = 'work_item' then
        if tg_op <> 'INSERT' then
          touched := array(select distinct o.subject_id from old_rows o where o.kind = 'ANSWER_CHILD');
          perform app.refresh_child_need(array(select distinct o.child_id from old_rows o where o.kind = 'ANSWER_CHILD' and o.child_id is not null));
        end if;
        if tg_op <> 'DELETE' then
          touched := array(select distinct n.subject_id from new_rows n where n.kind = 'ANSWER_CHILD');
          perform app.refresh_child_need(array(select distinct n.child_id from new_rows n where n.kind = 'ANSWER_CHILD' and n.child_id is not null));
        end if;
      elsif tg_table_name = 'statement' then
        touched := array(select distinct n.feedback_id from new_rows n join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = n.feedback_id and w.closed_at is null);
      elsif tg_table_name = 'withheld_from' then
        touched := array(select distinct n.feedback_id from new_rows n join work_item w on w.feedback_id = n.feedback_id and w.closed_at is null);
        if cardinality(touched) > 0 then perform app.rehome_breaks(touched, coalesce(app.today(), current_date)); end if;
      elsif tg_table_name in ('response_statement', 'told_back') then
        touched := array(select distinct s.feedback_id from new_rows n join statement s on s.id = n.statement_id);
      elsif tg_table_name = 'response_action' then
        touched := array(select distinct s.feedback_id from new_rows n join response_statement a on a.response_id = n.response_id join statement s on s.id = a.statement_id);
      elsif tg_table_name = 'task_event' then
        touched := array(select distinct s.feedback_id from new_rows n join response_action ra on ra.task_id = n.task_id
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      else
        touched := array(select distinct s.feedback_id from new_rows n
          join response_action ra on ra.action_id = case when tg_table_name = 'action' then n.id else (to_jsonb(n) ->> 'action_id')::uuid end
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      end if;
      perform app.refresh_breaks(touched, app.today());
      return null;
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
CREATE OR REPLACE FUNCTION app.shower_of(telling uuid, said uuid, from_level integer, not_owner uuid, on_day date)
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
comment on function app.rehome_breaks(uuid[],date) is null;
drop function app.rehome_after_role();
drop function app.showers_of(uuid, date);
`;

/**
 * What nothing shows waited with somebody who may not show it until it was late, also where a lead of the card came or
 * its owner was no manager any more; and whoever's role ended kept their lines until the next hour.
 */
export class MoveWorkToWhoMayDoIt1764002171500 implements MigrationInterface {
  name = 'MoveWorkToWhoMayDoIt1764002171500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
  }
}
