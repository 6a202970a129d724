CREATE OR REPLACE FUNCTION app.may_answer(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
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
    end $function$;
grant execute on function app.may_answer(uuid) to heard_app;
comment on function app.may_answer(uuid) is 'Who decides about words and tells what came of them: a team manager; whoever was named; where nobody was, who works with the child; a complaints manager of what they were given in a case and have. That they can read the words is asked besides.';
