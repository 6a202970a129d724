import type { MigrationInterface, QueryRunner } from 'typeorm';

const now = `
  create or replace function app.may_own(who uuid, telling uuid, on_day date) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select exists (
      select 1 from app.work_subject f join user_account u on u.id = who and u.disabled_at is null
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
        and g.role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')
      where f.id = telling and not exists (select 1 from withheld_from h where h.feedback_id = f.id and h.user_id = who)
        and (g.role = 'LEADERSHIP' and f.child_id is not null or f.child_id is null and (f.recorded_by = who or g.role = 'CHILDRENS_RIGHTS') or exists (
          select 1 from child_access a where a.child_id = f.child_id and a.principal_id = who and a.depth = 'RECORD' and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)))) $$;
  comment on function app.may_own is 'Whoever answers these words reads them: in reach, not kept from them, with a role that answers. Leadership reads what it is given by name of a child; what a group said is not read by it.';
  create or replace function app.is_away(who uuid, telling uuid, on_day date) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select exists (select 1 from cover c where c.absent_id = who and c.ended_at is null and c.starts_on <= on_day and (c.ends_on is null or c.ends_on >= on_day)
      and (c.by_id is null or not app.may_own(c.by_id, telling, on_day) or exists (select 1 from cover b where b.absent_id = c.by_id and b.ended_at is null and b.starts_on <= on_day and (b.ends_on is null or b.ends_on >= on_day)))) $$;
  comment on function app.is_away is 'On leave, with nobody in their place who is there and may read the words.';
  create or replace function app.rehome_breaks(tellings uuid[], on_day date) returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
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
    end $$;
  create or replace function app.may_be_given_work(telling uuid) returns table(id uuid, name text, role text, away boolean) language sql stable security definer set search_path = public, app, pg_temp as $$
    select u.id, p.name, g.role, app.is_away(u.id, telling, app.today())
    from role_grant g join user_account u on u.id = g.user_id join person p on p.id = u.person_id
    where telling not in (select app.withheld_feedback()) and (coalesce(app.child_of_feedback(telling), app.child_of_decision(telling)) is not null
        or exists (select 1 from app.work_subject f where f.id = telling and f.child_id is null and (f.recorded_by = app.user_id() or app.role() = 'CHILDRENS_RIGHTS')))
      and u.id in (select a.principal_id from child_access a where a.child_id = coalesce(app.child_of_feedback(telling), app.child_of_decision(telling)) and a.depth = 'RECORD'
        union select l.user_id from role_grant l where l.role in ('LEADERSHIP', 'CHILDRENS_RIGHTS')
        union select f.recorded_by from app.work_subject f where f.id = telling and f.child_id is null)
      and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()) and app.may_own(u.id, telling, app.today())
    order by g.role = 'LEADERSHIP', p.name $$;
`;

const before = `
  create or replace function app.may_own(who uuid, telling uuid, on_day date) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select exists (
      select 1 from app.work_subject f join user_account u on u.id = who and u.disabled_at is null
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
        and g.role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')
      where f.id = telling and not exists (select 1 from withheld_from h where h.feedback_id = f.id and h.user_id = who)
        and (g.role = 'LEADERSHIP' or f.child_id is null and (f.recorded_by = who or g.role = 'CHILDRENS_RIGHTS') or exists (
          select 1 from child_access a where a.child_id = f.child_id and a.principal_id = who and a.depth = 'RECORD' and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)))) $$;
  comment on function app.may_own is 'Whoever answers these words reads them: in reach, not kept from them, with a role that answers. Leadership reads what it is given by name.';
  create or replace function app.is_away(who uuid, telling uuid, on_day date) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select exists (select 1 from cover c where c.absent_id = who and c.ended_at is null and c.starts_on <= on_day and (c.ends_on is null or c.ends_on >= on_day)
      and (c.by_id is null or not app.may_own(c.by_id, telling, on_day))) $$;
  comment on function app.is_away is 'On leave, with nobody in their place who may read the words.';
  create or replace function app.rehome_breaks(tellings uuid[], on_day date) returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
    declare moved int;
    begin
      with lost as materialized (
        select w.id, w.owner_id, app.break_owner(coalesce(w.feedback_id, w.life_decision_id), 10 * w.level, null, w.owner_id, on_day) as next_id from work_item w
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
    end $$;
  create or replace function app.may_be_given_work(telling uuid) returns table(id uuid, name text, role text, away boolean) language sql stable security definer set search_path = public, app, pg_temp as $$
    select u.id, p.name, g.role, app.is_away(u.id, telling, app.today())
    from role_grant g join user_account u on u.id = g.user_id join person p on p.id = u.person_id
    where telling not in (select app.withheld_feedback()) and coalesce(app.child_of_feedback(telling), app.child_of_decision(telling)) is not null
      and u.id in (select a.principal_id from child_access a where a.child_id = coalesce(app.child_of_feedback(telling), app.child_of_decision(telling)) and a.depth = 'RECORD'
        union select l.user_id from role_grant l where l.role = 'LEADERSHIP')
      and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()) and app.may_own(u.id, telling, app.today())
    order by g.role = 'LEADERSHIP', p.name $$;
`;

/**
 * What a group said is given on, to those who may read it; leadership may not, and had it in the end. What nobody at its
 * level may read goes to whoever may. Somebody on leave stands in for nobody.
 */
export class GiveOnWhatGroupsSaid1764002157000 implements MigrationInterface {
  name = 'GiveOnWhatGroupsSaid1764002157000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(now);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
  }
}
