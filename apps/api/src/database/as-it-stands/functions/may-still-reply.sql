CREATE OR REPLACE FUNCTION app.may_still_reply(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (
        select 1 from partner_question q join statement s on s.id = q.statement_id join feedback f on f.id = s.feedback_id
        join user_account u on u.id = q.partner_id and u.disabled_at is null
        where q.id = wanted and q.taken_back_at is null and not (exists (select 1 from taken_back k where k.statement_id = s.id)
            or exists (select 1 from told_back t where t.statement_id = s.id and t.result = 'WITHDRAWN'))
          and app.child_of_feedback(f.id) is not null
          and not exists (select 1 from withheld_from h where h.feedback_id = f.id)
          and not exists (select 1 from partner_reply r where r.question_id = q.id)
          and exists (select 1 from role_grant g where g.user_id = u.id and g.role = 'PARTNER' and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()))
          and exists (select 1 from child_access a where a.child_id = f.child_id and a.principal_id = u.id and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()))
          and exists (select 1 from child_relationship l where l.child_id = f.child_id and l.person_id = u.person_id and l.kind in ('PARTNER_WORKER', 'ADVOCATE', 'INDEPENDENT_VISITOR')
          and l.starts_on <= app.today() and (l.ends_on is null or l.ends_on >= app.today())));
    end $function$;
grant execute on function app.may_still_reply(uuid) to heard_app;
comment on function app.may_still_reply(uuid) is 'Whether whoever was asked can reply: not where their account or their work with the child has ended, the question or the words were taken back, or the words are kept from somebody by now. Answers for nobody who does not reach the child.';
