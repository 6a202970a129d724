CREATE OR REPLACE FUNCTION app.decision_says(decision uuid, kind text, title text, what text, decided_by text, took_effect_on date)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from life_decision d where d.id = decision
        and (d.kind, d.title, d.what, d.decided_by, d.took_effect_on) is not distinct from (decision_says.kind, decision_says.title, decision_says.what, decision_says.decided_by, decision_says.took_effect_on));
    end $function$;
grant execute on function app.decision_says(uuid,text,text,text,text,date) to heard_app;
comment on function app.decision_says(uuid,text,text,text,text,date) is 'What is kept as what it said before is what it says.';
