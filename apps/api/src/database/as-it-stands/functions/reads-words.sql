CREATE OR REPLACE FUNCTION app.reads_words(who uuid, wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (
        select 1 from feedback f where f.id = wanted
          and not exists (select 1 from withheld_from w where w.feedback_id = f.id and w.user_id = who)
          and case when f.child_id is null then f.recorded_by = who else exists (
            select 1 from child_access a where a.child_id = f.child_id and a.principal_id = who and a.depth = 'RECORD'
              and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())) end);
    end $function$;
grant execute on function app.reads_words(uuid,uuid) to heard_app;
comment on function app.reads_words(uuid,uuid) is 'Whether somebody else reads these words today: whoever is given a task reads why.';
