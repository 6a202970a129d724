CREATE OR REPLACE FUNCTION app.is_replied_to(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin return exists (select 1 from partner_reply r where r.question_id = wanted); end $function$;
grant execute on function app.is_replied_to(uuid) to heard_app;
comment on function app.is_replied_to(uuid) is 'For the policies of partner_question, which cannot read partner_reply themselves: its own ask for the question.';
