CREATE OR REPLACE FUNCTION app.cards_with_words(wanted uuid[])
 RETURNS TABLE(action_id uuid, beyond boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return query
        select ra.action_id, bool_or(not coalesce(
          app.reach() = 'ALL'
          or (app.reach() = 'ONE' and f.child_id = app.opened_child())
          or (app.reach() = 'ACCESS' and f.child_id in (select app.my_children()))
          or (f.child_id is null and (f.recorded_by = app.user_id() or app.role() = 'CHILDRENS_RIGHTS')), false))
        from response_action ra join response_statement a on a.response_id = ra.response_id
        join statement s on s.id = a.statement_id join feedback f on f.id = s.feedback_id
        where ra.action_id = any(wanted) and app.is_last_response(a.response_id, a.statement_id)
          and f.id not in (select app.withheld_feedback())
        group by ra.action_id;
    end $function$;
grant execute on function app.cards_with_words(uuid[]) to heard_app;
comment on function app.cards_with_words(uuid[]) is 'Behind which cards there are words, and whether any of them are beyond what the reader reads: never how many, and nothing that they must not know of.';
