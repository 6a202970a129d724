CREATE OR REPLACE FUNCTION app.may_have_told(who uuid, wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return who = app.user_id() or exists (select 1 from statement s where s.id = wanted and app.reads_words(who, s.feedback_id));
    end $function$;
grant execute on function app.may_have_told(uuid,uuid) to heard_app;
comment on function app.may_have_told(uuid,uuid) is 'Somebody writes down for another who told: that one reads the words too.';
