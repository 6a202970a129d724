import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = `
create function app.put_off(list text, ids uuid[])
 returns boolean
 language plpgsql
 security definer
 set search_path to 'public', 'app', 'pg_temp'
as $function$
    begin
      if current_setting('app.reach_waits', true) is distinct from 'on' then return false; end if;
      perform set_config(list, concat_ws(',', nullif(current_setting(list, true), ''), array_to_string(ids, ',')), true);
      return true;
    end $function$;
comment on function app.put_off(text,uuid[]) is 'Whether reach is worked out later in this transaction. Whose it is, is written down by the triggers themselves, so that nobody has to know what else moves it.';
revoke all on function app.put_off(text,uuid[]) from public;
create function app.take_put_off(list text)
 returns uuid[]
 language plpgsql
 security definer
 set search_path to 'public', 'app', 'pg_temp'
as $function$
    declare ids uuid[] := array(select distinct k.id::uuid from unnest(string_to_array(nullif(current_setting(list, true), ''), ',')) k(id));
    begin
      perform set_config(list, '', true);
      return ids;
    end $function$;
revoke all on function app.take_put_off(text) from public;
create function app.settle_reach()
 returns void
 language plpgsql
 security definer
 set search_path to 'public', 'app', 'pg_temp'
as $function$
    begin
      perform set_config('app.reach_waits', 'off', true);
      perform app.refresh_access_of(app.take_put_off('app.reach_of_people'));
      perform app.refresh_child_access(app.take_put_off('app.reach_of_children'));
      perform app.refresh_life_decisions(app.take_put_off('app.decisions_of_children'));
    end $function$;
comment on function app.settle_reach() is 'Works out, once for all that was changed since app.reach_waits was set, who reaches whom; then what was decided about them, whose owners are chosen by reach.';
revoke all on function app.settle_reach() from public;
CREATE OR REPLACE FUNCTION app.follow_child_relationship()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      case tg_op
      when 'INSERT' then perform app.refresh_child_access(array(select distinct n.child_id from new_rows n));
      when 'DELETE' then perform app.refresh_child_access(array(select distinct o.child_id from old_rows o));
      else perform app.refresh_child_access(array(select o.child_id from old_rows o union select n.child_id from new_rows n)); end case;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_child_team()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      case tg_op
      when 'INSERT' then perform app.refresh_child_access(array(select distinct n.child_id from new_rows n));
      when 'DELETE' then perform app.refresh_child_access(array(select distinct o.child_id from old_rows o));
      else perform app.refresh_child_access(array(select o.child_id from old_rows o union select n.child_id from new_rows n)); end case;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_child_case()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      case tg_op
      when 'INSERT' then perform app.refresh_child_access(array(select distinct n.child_id from new_rows n));
      when 'DELETE' then perform app.refresh_child_access(array(select distinct o.child_id from old_rows o));
      else perform app.refresh_child_access(array(select o.child_id from old_rows o union select n.child_id from new_rows n)); end case;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_child()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      case tg_op
      when 'INSERT' then perform app.refresh_child_access(array(select n.id from new_rows n));
      when 'DELETE' then perform app.refresh_child_access(array(select o.id from old_rows o));
      else perform app.refresh_child_access(array(select o.id from old_rows o union select n.id from new_rows n)); end case;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_child_status()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      case tg_op
      when 'INSERT' then perform app.refresh_child_access(array(select distinct n.child_id from new_rows n where n.kind = 'CARE_LEAVER'));
      when 'DELETE' then perform app.refresh_child_access(array(select distinct o.child_id from old_rows o where o.kind = 'CARE_LEAVER'));
      else perform app.refresh_child_access(array(
        select o.child_id from old_rows o where o.kind = 'CARE_LEAVER' union select n.child_id from new_rows n where n.kind = 'CARE_LEAVER')); end case;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_role_grant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      people uuid[];
      roles text[];
    begin
      case tg_op
      when 'INSERT' then select array_agg(n.user_id), array_agg(n.role) into people, roles from new_rows n;
      when 'DELETE' then select array_agg(o.user_id), array_agg(o.role) into people, roles from old_rows o;
      else select array_agg(k.user_id), array_agg(k.role) into people, roles from (
        select o.user_id, o.role from old_rows o union all select n.user_id, n.role from new_rows n) k; end case;
      perform app.refresh_access_of(array(
        select k.id from unnest(people) k(id)
        union select g.user_id from role_grant g where g.role = 'CHILDRENS_RIGHTS' and 'CHILDRENS_RIGHTS' = any(roles)));
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.refresh_child_access(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if coalesce(cardinality(children), 0) = 0 or app.put_off('app.reach_of_children', children) then return; end if;
      perform pg_advisory_xact_lock_shared(4);
      perform 1 from child c where c.id = any(children) order by c.id for no key update;
      with derived as materialized (select * from app.derived_child_access d where d.child_id = any(children)),
      gone as (
        delete from child_access a where a.child_id = any(children) and not exists (
          select 1 from derived d where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)))
      insert into child_access as kept (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from derived d
        where not exists (
          select 1 from child_access a where (a.child_id, a.principal_id, a.because, a.starts_on) = (d.child_id, d.principal_id, d.because, d.starts_on)
            and a.depth = d.depth and a.ends_on is not distinct from d.ends_on)
        on conflict on constraint pk_child_access do update set depth = excluded.depth, ends_on = excluded.ends_on;
    end $function$;
CREATE OR REPLACE FUNCTION app.refresh_access_of(principals uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if coalesce(cardinality(principals), 0) = 0 or app.put_off('app.reach_of_people', principals) then return; end if;
      perform pg_advisory_xact_lock(4);
      with derived as materialized (select * from app.derived_child_access d where d.principal_id = any(principals)),
      gone as (
        delete from child_access a where a.principal_id = any(principals) and not exists (
          select 1 from derived d where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)))
      insert into child_access as kept (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from derived d
        where not exists (
          select 1 from child_access a where (a.child_id, a.principal_id, a.because, a.starts_on) = (d.child_id, d.principal_id, d.because, d.starts_on)
            and a.depth = d.depth and a.ends_on is not distinct from d.ends_on)
        on conflict on constraint pk_child_access do update set depth = excluded.depth, ends_on = excluded.ends_on;
    end $function$;
CREATE OR REPLACE FUNCTION app.refresh_child_need(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare missing uuid[];
    begin
      if coalesce(cardinality(children), 0) = 0 then return; end if;
      missing := array(select k.id from unnest(children) k(id) where not exists (select 1 from child_need n where n.child_id = k.id));
      if cardinality(missing) > 0 then
        insert into child_need (child_id, heard_on, answer_by, waiting, is_born, waits_since, sort_name)
          select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name from app.derive_child_need(missing, null) d
          on conflict do nothing;
      end if;
      -- Whoever changes the same child waits here, and works it out anew with what was stored meanwhile.
      perform 1 from child_need n where n.child_id = any(children) order by n.child_id for update;
      update child_need n set heard_on = d.heard_on, answer_by = d.answer_by, waiting = d.waiting, is_born = d.is_born, waits_since = d.waits_since, sort_name = d.sort_name
        from app.derive_child_need(children, null) d
        where n.child_id = any(children) and d.child_id = n.child_id and (n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, n.sort_name) is distinct from (d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name);
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_life_decisions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if tg_table_name = 'child_status' then
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'PLACEMENT'));
      else
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'ALLOCATED_WORKER'));
      end if;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.refresh_life_decisions(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if coalesce(cardinality(children), 0) = 0 or app.put_off('app.decisions_of_children', children) then return; end if;
      update life_decision d set took_effect_on = coalesce(n.took_effect_on, d.took_effect_on),
          withdrawn_on = case when n.id is null then coalesce(app.today(), current_date) end
        from life_decision o left join app.derived_life_decisions n on n.id = o.id and n.child_id = o.child_id and n.child_id = any(children)
        where d.id = o.id and o.child_id = any(children) and o.source <> 'RECORDED'
          and (o.took_effect_on is distinct from n.took_effect_on and n.id is not null or (o.withdrawn_on is null) <> (n.id is not null));
      insert into life_decision (id, created_by, child_id, kind, source, child_status_id, child_relationship_id, took_effect_on, known_on)
        select n.id, app.user_id(), n.child_id, n.kind, n.source, n.child_status_id, n.child_relationship_id, n.took_effect_on, coalesce(app.today(), n.stored_on)
        from app.derived_life_decisions n where n.child_id = any(children) and not exists (select 1 from life_decision d where d.id = n.id);
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_owners_of_decisions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    declare homeless uuid[];
    begin
      -- Who would have it is known when reach is: whoever puts that off looks for what has no owner afterwards.
      if current_setting('app.reach_waits', true) = 'on' then return null; end if;
      homeless := array(
        select distinct w.life_decision_id from new_rows n join work_item w on w.child_id = n.child_id and w.closed_at is null
        where w.life_decision_id is not null and w.owner_id is null);
      if cardinality(homeless) > 0 then perform app.rehome_breaks(homeless, coalesce(app.today(), current_date)); end if;
      return null;
    end $function$;
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
CREATE OR REPLACE FUNCTION app.rebuild_child_access()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      wrong int;
      missing int;
    begin
      -- Nearly always all of it is right: then nobody waits, and nothing is written.
      select count(*) into wrong from app.derived_child_access d
        full join child_access a on (a.child_id, a.principal_id, a.because, a.starts_on) = (d.child_id, d.principal_id, d.because, d.starts_on)
        where a.child_id is null or d.child_id is null or a.depth <> d.depth or a.ends_on is distinct from d.ends_on;
      if wrong = 0 then return 0; end if;
      perform pg_advisory_xact_lock(4);
      delete from child_access a where not exists (
        select 1 from app.derived_child_access d
        where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)
          and d.depth = a.depth and d.ends_on is not distinct from a.ends_on);
      get diagnostics wrong = row_count;
      insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from app.derived_child_access d
        on conflict do nothing;
      get diagnostics missing = row_count;
      return wrong + missing;
    end $function$;
`;

const before = `
CREATE OR REPLACE FUNCTION app.follow_child_relationship()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from new_rows changed)); end if;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_child_team()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from new_rows changed)); end if;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_child_case()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_access((select array_agg(distinct changed.child_id) from new_rows changed)); end if;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_child()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_access((select array_agg(distinct changed.id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_access((select array_agg(distinct changed.id) from new_rows changed)); end if;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_child_status()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare changed uuid[];
    begin
      if tg_op <> 'INSERT' then
        select array_agg(distinct o.child_id) into changed from old_rows o where o.kind = 'CARE_LEAVER';
        if changed is not null then perform app.refresh_child_access(changed); end if;
      end if;
      if tg_op <> 'DELETE' then
        select array_agg(distinct n.child_id) into changed from new_rows n where n.kind = 'CARE_LEAVER';
        if changed is not null then perform app.refresh_child_access(changed); end if;
      end if;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_role_grant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_access_of((select array_agg(distinct changed.user_id) from (
      select c.user_id from old_rows c
      union select g.user_id from role_grant g where g.role = 'CHILDRENS_RIGHTS'
        and exists (select 1 from old_rows c where c.role = 'CHILDRENS_RIGHTS')) changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_access_of((select array_agg(distinct changed.user_id) from (
      select c.user_id from new_rows c
      union select g.user_id from role_grant g where g.role = 'CHILDRENS_RIGHTS'
        and exists (select 1 from new_rows c where c.role = 'CHILDRENS_RIGHTS')) changed)); end if;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.refresh_child_access(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if coalesce(cardinality(children), 0) = 0 or current_setting('app.reach_waits', true) = 'on' then return; end if;
      perform pg_advisory_xact_lock_shared(4);
      perform 1 from child c where c.id = any(children) order by c.id for no key update;
      with derived as materialized (select * from app.derived_child_access d where d.child_id = any(children)),
      gone as (
        delete from child_access a where a.child_id = any(children) and not exists (
          select 1 from derived d where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)))
      insert into child_access as kept (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from derived d
        where not exists (
          select 1 from child_access a where (a.child_id, a.principal_id, a.because, a.starts_on) = (d.child_id, d.principal_id, d.because, d.starts_on)
            and a.depth = d.depth and a.ends_on is not distinct from d.ends_on)
        on conflict on constraint pk_child_access do update set depth = excluded.depth, ends_on = excluded.ends_on;
    end $function$;
CREATE OR REPLACE FUNCTION app.refresh_access_of(principals uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select pg_advisory_xact_lock(4);
    delete from child_access a where a.principal_id = any(principals);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on
      from app.derived_child_access d where d.principal_id = any(principals) $function$;
CREATE OR REPLACE FUNCTION app.refresh_child_need(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare missing uuid[] := array(
      select k.id from unnest(children) k(id) where not exists (select 1 from child_need n where n.child_id = k.id));
    begin
      if cardinality(missing) > 0 then
        insert into child_need (child_id, heard_on, answer_by, waiting, is_born, waits_since, sort_name)
          select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name from app.derive_child_need(missing, null) d
          on conflict do nothing;
      end if;
      -- Whoever changes the same child waits here, and works it out anew with what was stored meanwhile.
      perform 1 from child_need n where n.child_id = any(children) order by n.child_id for update;
      update child_need n set heard_on = d.heard_on, answer_by = d.answer_by, waiting = d.waiting, is_born = d.is_born, waits_since = d.waits_since, sort_name = d.sort_name
        from app.derive_child_need(children, null) d
        where n.child_id = any(children) and d.child_id = n.child_id and (n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, n.sort_name) is distinct from (d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name);
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_life_decisions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if current_setting('app.reach_waits', true) = 'on' then return null; end if;
      if tg_table_name = 'child_status' then
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'PLACEMENT'));
      else
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'ALLOCATED_WORKER'));
      end if;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.refresh_life_decisions(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if coalesce(cardinality(children), 0) = 0 then return; end if;
      update life_decision d set took_effect_on = coalesce(n.took_effect_on, d.took_effect_on),
          withdrawn_on = case when n.id is null then coalesce(app.today(), current_date) end
        from life_decision o left join app.derived_life_decisions n on n.id = o.id and n.child_id = o.child_id and n.child_id = any(children)
        where d.id = o.id and o.child_id = any(children) and o.source <> 'RECORDED'
          and (o.took_effect_on is distinct from n.took_effect_on and n.id is not null or (o.withdrawn_on is null) <> (n.id is not null));
      insert into life_decision (id, created_by, child_id, kind, source, child_status_id, child_relationship_id, took_effect_on, known_on)
        select n.id, app.user_id(), n.child_id, n.kind, n.source, n.child_status_id, n.child_relationship_id, n.took_effect_on, coalesce(app.today(), n.stored_on)
        from app.derived_life_decisions n where n.child_id = any(children) and not exists (select 1 from life_decision d where d.id = n.id);
    end $function$;
CREATE OR REPLACE FUNCTION app.follow_owners_of_decisions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    declare homeless uuid[] := array(
      select distinct w.life_decision_id from new_rows n join work_item w on w.child_id = n.child_id and w.closed_at is null
      where w.life_decision_id is not null and w.owner_id is null);
    begin
      if cardinality(homeless) > 0 then perform app.rehome_breaks(homeless, coalesce(app.today(), current_date)); end if;
      return null;
    end $function$;
CREATE OR REPLACE FUNCTION app.refresh_decision_breaks(decisions uuid[], on_day date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare day constant date := coalesce(on_day, current_date);
    begin
      if coalesce(cardinality(decisions), 0) = 0 then return; end if;
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
          select 1 from app.derive_decision_breaks(decisions) d where d.kind = w.kind and d.subject_id = w.subject_id);
      update work_item w set since_on = d.since_on, due_on = d.due_on from app.derive_decision_breaks(decisions) d
        where w.life_decision_id = d.subject_id and w.kind = d.kind and w.closed_at is null and (w.since_on, w.due_on) is distinct from (d.since_on, d.due_on);
      insert into work_item (id, created_by, kind, subject_id, life_decision_id, child_id, owner_id, org_unit_id, since_on, opened_on, due_on)
        select gen_random_uuid(), app.user_id(), d.kind, d.subject_id, d.subject_id, d.child_id, app.break_owner(d.subject_id, 0, null, null, day),
          (select t.org_unit_id from child_team t where t.child_id = d.child_id and t.starts_on <= day and (t.ends_on is null or t.ends_on >= day)
            order by t.starts_on desc limit 1), d.since_on, day, d.due_on
        from app.derive_decision_breaks(decisions) d
        where not exists (select 1 from work_item w where w.life_decision_id = d.subject_id and w.kind = d.kind and w.closed_at is null)
        on conflict do nothing;
    end $function$;
CREATE OR REPLACE FUNCTION app.rebuild_child_access()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      wrong int;
      missing int;
    begin
      perform pg_advisory_xact_lock(4);
      delete from child_access a where not exists (
        select 1 from app.derived_child_access d
        where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)
          and d.depth = a.depth and d.ends_on is not distinct from a.ends_on);
      get diagnostics wrong = row_count;
      insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from app.derived_child_access d
        on conflict do nothing;
      get diagnostics missing = row_count;
      return wrong + missing;
    end $function$;
drop function app.settle_reach();
drop function app.take_put_off(text);
drop function app.put_off(text,uuid[]);
`;

/**
 * Who reaches whom was worked out before and after each statement, and what had stayed as it was was written anew. Each
 * start also derived and wrote all of it, and kept everybody waiting meanwhile, to find that nothing was wrong.
 */
export class WorkReachOutOnce1764002172000 implements MigrationInterface {
  name = 'WorkReachOutOnce1764002172000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
  }
}
