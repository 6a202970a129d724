import type { MigrationInterface, QueryRunner } from 'typeorm';

const made = `
  create function app.settles_asking(answer text, why text, said_as text) returns boolean language sql immutable set search_path = public, app, pg_temp as $$
    select coalesce(case when answer = 'NOT_KNOWN' then said_as = 'TEAM_MANAGER' when why = 'MISSED' then said_as in ('TEAM_MANAGER', 'REVIEWING_OFFICER')
      else answer is not null end, false) $$;
  revoke all on function app.settles_asking(text, text, text) from public;
  comment on function app.settles_asking is 'Whether what was said of asking a child ends the search: that nobody knows, or that it was missed, is for whoever answers for the child in the end.';
  create function app.shower_of(telling uuid, said uuid, on_day date) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
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
    where app.may_own(k.user_id, telling, on_day) order by app.is_away(k.user_id, telling, on_day), k.rank, k.user_id limit 1 $$;
  revoke all on function app.shower_of(uuid, uuid, date) from public;
  comment on function app.shower_of is 'Who can show what was done: a lead of the card, else a manager who carries it, of those who may read the words.';
  create function app.work_of_unit(wanted uuid) returns setof work_item language sql stable security definer set search_path = public, app, pg_temp as $$
    select w.* from work_item w where app.role() = 'LEADERSHIP' and w.org_unit_id = wanted and w.closed_at is null and w.kind <> 'ANSWER_CHILD' and w.child_id is not null
      and coalesce(w.feedback_id, w.life_decision_id) not in (select app.withheld_feedback()) $$;
  revoke all on function app.work_of_unit(uuid) from public;
  grant execute on function app.work_of_unit(uuid) to heard_app;
  comment on function app.work_of_unit is 'What stands behind a team''s count for leadership, which opens each record with a purpose: no words, no name.';
  create function app.unasked_by_council(since date, until date, about text, because text, unsaid boolean, after_on date, after_id uuid, most integer)
    returns table(id uuid, child_id uuid, team_name text, kind text, took_effect_on date, answer text, why text, asking_due_on date, telling_due_on date)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select d.id, d.child_id, o.name, d.kind, d.took_effect_on, asked.answer, asked.why, asking.due_on, telling.due_on
    from life_decision d join child c on c.id = d.child_id
    left join lateral (select a.answer, a.why from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) asked on true
    left join lateral (select m.org_unit_id from child_team m where m.child_id = d.child_id and m.ends_on is null order by m.starts_on desc limit 1) team on true
    left join org_unit o on o.id = team.org_unit_id
    left join lateral (select w.due_on from work_item w where w.life_decision_id = d.id and w.kind = 'NOT_ASKED' and w.closed_at is null limit 1) asking on true
    left join lateral (select w.due_on from work_item w where w.life_decision_id = d.id and w.kind = 'DECISION_NOT_TOLD' and w.closed_at is null limit 1) telling on true
    where app.role() = 'LEADERSHIP' and d.took_effect_on between since and until and d.withdrawn_on is null
      and app.is_of_age_to_be_asked(c.date_of_birth, d.took_effect_on) and asked.answer is distinct from 'YES'
      and (about is null or d.kind = about) and (because is null or asked.why = because) and (not unsaid or asked.answer is distinct from 'NO')
      and (after_on is null or (d.took_effect_on, d.id) < (after_on, after_id))
    order by d.took_effect_on desc, d.id desc limit most $$;
  revoke all on function app.unasked_by_council(date, date, text, text, boolean, date, uuid, integer) from public;
  grant execute on function app.unasked_by_council(date, date, text, text, boolean, date, uuid, integer) to heard_app;
  comment on function app.unasked_by_council is 'What stands behind the figure of decisions made without asking, for leadership: no name and no words before a purpose is said.';
`;

const cards = `
  create policy action_in_a_case on action for insert to heard_app
    with check ((select app.role()) = 'COMPLAINTS_MANAGER' and created_by = (select app.user_id()) and column_key = 'NOT_STARTED' and not shared);
  create policy action_lead_in_a_case on action_lead for insert to heard_app
    with check ((select app.role()) = 'COMPLAINTS_MANAGER' and app.is_card_being_made(action_id));
  create policy action_event_in_a_case on action_event for insert to heard_app
    with check ((select app.role()) = 'COMPLAINTS_MANAGER' and actor_id = (select app.user_id()) and created_by = (select app.user_id())
      and kind = 'CREATED' and app.is_card_being_made(action_id));
`;

const now = `
  create or replace function app.derive_decision_breaks(decisions uuid[]) returns table(kind text, subject_id uuid, child_id uuid, since_on date, due_on date) language sql stable security definer set search_path = public, app, pg_temp as $$
    with made as materialized (
      select d.id, d.child_id, least(d.known_on, d.took_effect_on) as since_on, d.known_on, d.took_effect_on, asked.answer, asked.why, asked.said_as, told.result, told.try_again_on
      from life_decision d join child c on c.id = d.child_id
      left join lateral (
        select a.answer, a.why, a.said_as from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) asked on true
      left join lateral (
        select t.result, t.try_again_on from life_decision_telling t where t.life_decision_id = d.id order by t.seq desc limit 1) told on true
      where d.id = any(decisions) and d.withdrawn_on is null and d.known_on - d.took_effect_on <= 182
        and app.is_of_age_to_be_asked(c.date_of_birth, d.took_effect_on))
    select 'NOT_ASKED', m.id, m.child_id, m.since_on,
      case when m.took_effect_on > m.known_on then m.took_effect_on else m.known_on + app.break_days('NOT_ASKED', 'ANY', 0) end
    from made m where not app.settles_asking(m.answer, m.why, m.said_as)
    union all
    select 'DECISION_NOT_TOLD', m.id, m.child_id, m.since_on, coalesce(m.try_again_on,
      case when m.took_effect_on > m.known_on then m.took_effect_on else m.known_on + app.break_days('DECISION_NOT_TOLD', 'ANY', 0) end)
    from made m where coalesce(m.result, 'COULD_NOT') = 'COULD_NOT' $$;
  comment on function app.derive_decision_breaks is 'What is missing of decisions about children''s lives: nobody has said whether they were asked before, nobody has told them.';
  create or replace function app.refresh_decision_breaks(decisions uuid[], on_day date) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
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
    end $$;
  comment on function app.refresh_decision_breaks is 'Opens an item for what is missing of these decisions, and closes those that were mended, saying by which row.';
  create or replace function app.refresh_breaks(tellings uuid[], on_day date) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
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
    end $$;
  comment on function app.refresh_breaks is 'Opens an item for each break of these tellings, and closes those that were mended, saying by which row.';
`;

const before = `
  create or replace function app.derive_decision_breaks(decisions uuid[]) returns table(kind text, subject_id uuid, child_id uuid, since_on date, due_on date) language sql stable security definer set search_path = public, app, pg_temp as $$
    with made as materialized (
      select d.id, d.child_id, least(d.known_on, d.took_effect_on) as since_on, d.known_on, d.took_effect_on, asked.answer, asked.said_as, told.result, told.try_again_on
      from life_decision d join child c on c.id = d.child_id
      left join lateral (
        select a.answer, a.said_as from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) asked on true
      left join lateral (
        select t.result, t.try_again_on from life_decision_telling t where t.life_decision_id = d.id order by t.seq desc limit 1) told on true
      where d.id = any(decisions) and d.withdrawn_on is null and d.known_on - d.took_effect_on <= 182
        and app.is_of_age_to_be_asked(c.date_of_birth, d.took_effect_on))
    select 'NOT_ASKED', m.id, m.child_id, m.since_on,
      case when m.took_effect_on > m.known_on then m.took_effect_on else m.known_on + app.break_days('NOT_ASKED', 'ANY', 0) end
    from made m where m.answer is null or m.answer = 'NOT_KNOWN' and m.said_as <> 'TEAM_MANAGER'
    union all
    select 'DECISION_NOT_TOLD', m.id, m.child_id, m.since_on, coalesce(m.try_again_on,
      case when m.took_effect_on > m.known_on then m.took_effect_on else m.known_on + app.break_days('DECISION_NOT_TOLD', 'ANY', 0) end)
    from made m where coalesce(m.result, 'COULD_NOT') = 'COULD_NOT' $$;
  comment on function app.derive_decision_breaks is 'What is missing of decisions about children''s lives: nobody has said whether they were asked before, nobody has told them.';
  create or replace function app.refresh_decision_breaks(decisions uuid[], on_day date) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
    declare day constant date := coalesce(on_day, current_date);
    begin
      if coalesce(cardinality(decisions), 0) = 0 then return; end if;
      update work_item w set closed_at = now(), (closed_reason, mended_by) = (
          select m.reason, m.row_id from (
            select 1 as place, a.seq, case a.answer when 'YES' then 'They were asked before' when 'NO' then 'It is said why they were not asked'
              else 'A manager has said that nobody knows' end as reason, a.id as row_id
            from life_decision_asking a where w.kind = 'NOT_ASKED' and a.life_decision_id = w.subject_id and (a.answer <> 'NOT_KNOWN' or a.said_as = 'TEAM_MANAGER')
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
    end $$;
  comment on function app.refresh_decision_breaks is 'Opens an item for what is missing of these decisions, and closes those that were mended, saying by which row.';
  create or replace function app.refresh_breaks(tellings uuid[], on_day date) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
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
          case when app.may_own(d.named_id, d.feedback_id, day) then d.named_id else app.break_owner(d.feedback_id, 0, null, null, day) end,
          (select t.org_unit_id from child_team t where t.child_id = d.child_id and t.starts_on <= day and (t.ends_on is null or t.ends_on >= day)
            order by t.starts_on desc limit 1), d.since_on, day, d.due_on
        from app.derive_breaks(tellings, on_day) d
        where not exists (select 1 from work_item w where w.feedback_id = d.feedback_id and w.kind = d.kind and w.subject_id = d.subject_id and w.closed_at is null)
        on conflict do nothing;
    end $$;
  comment on function app.refresh_breaks is 'Opens an item for each break of these tellings, and closes those that were mended, saying by which row.';
`;

const dropMade = `
  drop policy action_event_in_a_case on action_event;
  drop policy action_lead_in_a_case on action_lead;
  drop policy action_in_a_case on action;
  drop function app.unasked_by_council(date, date, text, text, boolean, date, uuid, integer);
  drop function app.work_of_unit(uuid);
  drop function app.shower_of(uuid, uuid, date);
  drop function app.settles_asking(text, text, text);
`;

/**
 * Leadership gets from a count to what stands behind it; what is not shown waits with somebody who can show it; and that
 * nobody asked a child ends only with what is done about it. What a complaints manager decides in a case may go on the
 * board, as what anybody else decides.
 */
export class LookBehindTheCounts1764002164200 implements MigrationInterface {
  name = 'LookBehindTheCounts1764002164200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(made + cards + now);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before + dropMade);
  }
}
