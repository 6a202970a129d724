import type { MigrationInterface, QueryRunner } from 'typeorm';

const words = `
  create function app.words_of_my_cases() returns setof uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
    begin
      if app.role() is distinct from 'COMPLAINTS_MANAGER' then return; end if;
      return query select f.id from feedback f
        where f.recorded_by in (select app.user_id() union all select app.covered_by_me())
          and (f.child_id is null or f.child_id in (select app.my_named_children())) and f.id not in (select app.withheld_feedback());
    end $$;
  revoke all on function app.words_of_my_cases() from public;
  grant execute on function app.words_of_my_cases() to heard_app;
  comment on function app.words_of_my_cases is 'What a complaints manager, or whoever they stand in for, was told and wrote down, as long as a case lets them know the child, or of a group. Nothing else of the record.';
`;

const now = `
  create or replace function app.may_answer(wanted uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
    begin
      return exists (
        select 1 from statement s join feedback f on f.id = s.feedback_id
        left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
        cross join lateral (select case when w.id is null then f.answer_owner_id else w.owner_id end as owner_id) o
        where s.id = wanted and s.words is not null and f.id not in (select app.withheld_feedback())
          and case when app.role() = 'TEAM_MANAGER' then true
            when app.role() = 'COMPLAINTS_MANAGER' then f.id in (select app.words_of_my_cases()) and (app.is_given_to_me(f.id) or o.owner_id = app.user_id())
            when app.role() not in ('PRACTITIONER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') then false
            when app.is_given_to_me(f.id) then true
            when o.owner_id is not null then o.owner_id = app.user_id()
            when app.role() = 'LEADERSHIP' then false
            when f.child_id is null then f.recorded_by = app.user_id()
            else exists (
              select 1 from child_relationship r join user_account u on u.person_id = r.person_id
              where r.child_id = f.child_id and u.id = app.user_id()
                and r.starts_on <= app.today() and (r.ends_on is null or r.ends_on >= app.today())) end);
    end $$;
  comment on function app.may_answer is 'Who decides about words and tells what came of them: a team manager; whoever was named; where nobody was, who works with the child; a complaints manager of what they were given in a case and have. That they can read the words is asked besides.';
  create or replace function app.may_own(who uuid, telling uuid, on_day date) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select exists (
      select 1 from app.work_subject f join user_account u on u.id = who and u.disabled_at is null
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
        and g.role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'COMPLAINTS_MANAGER')
      where f.id = telling and not exists (select 1 from withheld_from h where h.feedback_id = f.id and h.user_id = who)
        and (g.role = 'LEADERSHIP' and f.child_id is not null or f.child_id is null and (f.recorded_by = who or g.role = 'CHILDRENS_RIGHTS') or exists (
          select 1 from child_access a where g.role = 'COMPLAINTS_MANAGER' and a.child_id = f.child_id and a.principal_id = who and a.because like 'complaint %' and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)
            and (f.recorded_by = who or f.recorded_by in (select c.absent_id from cover c where c.by_id = who and c.ended_at is null and c.starts_on <= on_day and c.ends_on >= on_day))) or exists (
          select 1 from child_access a where a.child_id = f.child_id and a.principal_id = who and a.depth = 'RECORD' and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)))) $$;
  comment on function app.may_own is 'Whoever answers these words reads them: in reach, not kept from them, with a role that answers. Leadership reads what it is given by name of a child; what a group said is not read by it. A complaints manager reads what they wrote down in a case, as does who stands in for them.';
  create or replace function app.child_of_feedback(wanted uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
    select f.child_id from feedback f
    where f.id = wanted and f.id not in (select app.withheld_feedback())
      and (app.reach() in ('ALL', 'ONE') or (app.reach() = 'ACCESS' and f.child_id in (select app.my_children())) or f.id in (select app.words_of_my_cases())) $$;
  create or replace function app.check_card_of_decision() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
    begin
      if app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'COMPLAINTS_MANAGER') and not exists (select 1 from response_action r where r.action_id = new.id) then
        raise insufficient_privilege using message = 'a card is put on the board by a decision, or by whoever imports the plan';
      end if;
      if app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'COMPLAINTS_MANAGER') and exists (
        select 1 from response_action r join response_statement a on a.response_id = r.response_id
        join statement s on s.id = a.statement_id join withheld_from w on w.feedback_id = s.feedback_id
        where r.action_id = new.id) then
        raise insufficient_privilege using message = 'words that are kept from somebody make no new card: they would read it';
      end if;
      return null;
    end $$;
`;

const policies = `
  create policy feedback_in_a_case on feedback for select to heard_app
    using ((select app.role()) = 'COMPLAINTS_MANAGER' and id in (select app.words_of_my_cases()));
  comment on policy feedback_in_a_case on feedback is 'As far as the case needs: what its manager was told themselves, and what hangs on that.';
  create policy statement_in_a_case on statement for select to heard_app
    using ((select app.role()) = 'COMPLAINTS_MANAGER' and feedback_id in (select app.words_of_my_cases()));
  create policy work_item_in_a_case on work_item for select to heard_app
    using ((select app.role()) = 'COMPLAINTS_MANAGER' and coalesce(feedback_id, subject_id) in (select app.words_of_my_cases()));
  create policy response_in_a_case on response for insert to heard_app
    with check ((select app.role()) = 'COMPLAINTS_MANAGER' and decided_by = (select app.user_id()) and created_by = (select app.user_id())
      and decided_on <= (select app.today()));
  create policy task_in_a_case on task for insert to heard_app
    with check ((select app.role()) = 'COMPLAINTS_MANAGER' and created_by = (select app.user_id()));
`;

const before = `
  create or replace function app.may_answer(wanted uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
    begin
      return exists (
        select 1 from statement s join feedback f on f.id = s.feedback_id
        left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
        cross join lateral (select case when w.id is null then f.answer_owner_id else w.owner_id end as owner_id) o
        where s.id = wanted and s.words is not null and f.id not in (select app.withheld_feedback())
          and case when app.role() = 'TEAM_MANAGER' then true
            when app.role() not in ('PRACTITIONER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') then false
            when app.is_given_to_me(f.id) then true
            when o.owner_id is not null then o.owner_id = app.user_id()
            when app.role() = 'LEADERSHIP' then false
            when f.child_id is null then f.recorded_by = app.user_id()
            else exists (
              select 1 from child_relationship r join user_account u on u.person_id = r.person_id
              where r.child_id = f.child_id and u.id = app.user_id()
                and r.starts_on <= app.today() and (r.ends_on is null or r.ends_on >= app.today())) end);
    end $$;
  comment on function app.may_answer is 'Who decides about words and tells what came of them: a team manager; whoever was named; where nobody was, who works with the child. That they can read the words is asked besides.';
  create or replace function app.may_own(who uuid, telling uuid, on_day date) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
    select exists (
      select 1 from app.work_subject f join user_account u on u.id = who and u.disabled_at is null
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
        and g.role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')
      where f.id = telling and not exists (select 1 from withheld_from h where h.feedback_id = f.id and h.user_id = who)
        and (g.role = 'LEADERSHIP' and f.child_id is not null or f.child_id is null and (f.recorded_by = who or g.role = 'CHILDRENS_RIGHTS') or exists (
          select 1 from child_access a where a.child_id = f.child_id and a.principal_id = who and a.depth = 'RECORD' and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)))) $$;
  comment on function app.may_own is 'Whoever answers these words reads them: in reach, not kept from them, with a role that answers. Leadership reads what it is given by name of a child; what a group said is not read by it.';
  create or replace function app.child_of_feedback(wanted uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
    select f.child_id from feedback f
    where f.id = wanted and f.id not in (select app.withheld_feedback())
      and (app.reach() in ('ALL', 'ONE') or (app.reach() = 'ACCESS' and f.child_id in (select app.my_children()))) $$;
  create or replace function app.check_card_of_decision() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
    begin
      if app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') and not exists (select 1 from response_action r where r.action_id = new.id) then
        raise insufficient_privilege using message = 'a card is put on the board by a decision, or by whoever imports the plan';
      end if;
      if app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') and exists (
        select 1 from response_action r join response_statement a on a.response_id = r.response_id
        join statement s on s.id = a.statement_id join withheld_from w on w.feedback_id = s.feedback_id
        where r.action_id = new.id) then
        raise insufficient_privilege using message = 'words that are kept from somebody make no new card: they would read it';
      end if;
      return null;
    end $$;
`;

const dropPolicies = `
  drop policy feedback_in_a_case on feedback;
  drop policy statement_in_a_case on statement;
  drop policy work_item_in_a_case on work_item;
  drop policy response_in_a_case on response;
  drop policy task_in_a_case on task;
`;

/** A complaints manager answers what they were told in a case: those words, what hangs on them, and nothing else. */
export class AnswerInACase1764002161100 implements MigrationInterface {
  name = 'AnswerInACase1764002161100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(words + now + policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropPolicies + before);
    await runner.query('drop function app.words_of_my_cases()');
  }
}
