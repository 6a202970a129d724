CREATE OR REPLACE FUNCTION app.is_next_answer(wanted uuid, wanted_use text, answer_no integer, given boolean, basis text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select given is not null and (basis is not null or not given and f.group_name is not null)
      and answer_no = 1 + (select count(*) from consent k where k.statement_id = wanted and k.use = wanted_use)
    from statement s join feedback f on f.id = s.feedback_id where s.id = wanted $function$;
grant execute on function app.is_next_answer(uuid,text,integer,boolean,text) to heard_app;
comment on function app.is_next_answer(uuid,text,integer,boolean,text) is 'Whether this is the next answer about that use: a yes or a no, of somebody who is said. One member of a group is enough for a no.';
