CREATE OR REPLACE FUNCTION app.partners_to_ask(wanted uuid)
 RETURNS TABLE(id uuid, name text, kind text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() not in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') or not app.may_answer(wanted) then return; end if;
      return query
        select u.id, p.name, min(l.kind) from statement s join feedback f on f.id = s.feedback_id
        join child_relationship l on l.child_id = f.child_id and l.kind in ('PARTNER_WORKER', 'ADVOCATE', 'INDEPENDENT_VISITOR')
          and l.starts_on <= app.today() and (l.ends_on is null or l.ends_on >= app.today())
        join user_account u on u.person_id = l.person_id and u.disabled_at is null join person p on p.id = u.person_id
        where s.id = wanted and app.child_of_feedback(f.id) is not null
          and not exists (select 1 from withheld_from h where h.feedback_id = f.id)
          and not exists (select 1 from taken_back k where k.statement_id = s.id)
          and exists (select 1 from role_grant g where g.user_id = u.id and g.role = 'PARTNER' and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()))
          and exists (select 1 from child_access a where a.child_id = f.child_id and a.principal_id = u.id and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()))
        group by u.id, p.name;
    end $function$;
grant execute on function app.partners_to_ask(uuid) to heard_app;
comment on function app.partners_to_ask(uuid) is 'Whom of another agency the reader may ask about these words: who serves the child today by name and reaches it. Nobody where the words are kept from anybody, were taken back, or are not the reader’s to answer.';
