CREATE OR REPLACE FUNCTION app.is_given_to_me(telling uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from work_item w where (w.feedback_id = telling or w.life_decision_id = telling) and w.closed_at is null
      and (w.owner_id = app.user_id() or w.owner_id in (select app.covered_by_me()))) $function$;
grant execute on function app.is_given_to_me(uuid) to heard_app;
comment on function app.is_given_to_me(uuid) is 'Something that is missing here waits for the reader, or for somebody in whose place they stand.';
