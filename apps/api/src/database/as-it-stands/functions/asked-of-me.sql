CREATE OR REPLACE FUNCTION app.asked_of_me()
 RETURNS TABLE(id uuid, child_id uuid, child_name text, asked_by_name text, asked_at timestamp with time zone, question text, words text, replied_at timestamp with time zone, reply text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() is distinct from 'PARTNER' then return; end if;
      return query
        select q.id, c.id, coalesce(c.known_as, c.name), p.name, q.created_at, q.question,
          case when q.shows_words and not (exists (select 1 from taken_back k where k.statement_id = s.id)
            or exists (select 1 from told_back t where t.statement_id = s.id and t.result = 'WITHDRAWN')) then s.words end,
          r.created_at, r.reply
        from partner_question q join statement s on s.id = q.statement_id join feedback f on f.id = s.feedback_id join child c on c.id = f.child_id
        join user_account a on a.id = q.asked_by join person p on p.id = a.person_id
        left join partner_reply r on r.question_id = q.id
        where q.partner_id = app.user_id() and q.taken_back_at is null and (r.id is not null or not (exists (select 1 from taken_back k where k.statement_id = s.id)
            or exists (select 1 from told_back t where t.statement_id = s.id and t.result = 'WITHDRAWN')))
          and f.child_id in (select app.my_named_children())
          and not exists (select 1 from withheld_from h where h.feedback_id = f.id)
          and exists (select 1 from child_relationship l join user_account u on u.person_id = l.person_id
            where u.id = app.user_id() and l.child_id = f.child_id and l.kind in ('PARTNER_WORKER', 'ADVOCATE', 'INDEPENDENT_VISITOR')
          and l.starts_on <= app.today() and (l.ends_on is null or l.ends_on >= app.today()));
    end $function$;
grant execute on function app.asked_of_me() to heard_app;
comment on function app.asked_of_me() is 'What the reader was asked about children whom they serve today, with what was said only where whoever asked shows it. Nothing else of the record; nothing of words that are kept from anybody by now, and no question that was taken back, or whose words were, before they replied.';
