CREATE OR REPLACE FUNCTION app.may_change_decision(decision uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from life_decision d where d.id = decision and d.source = 'RECORDED' and d.withdrawn_on is null and app.may_decide_for(d.child_id));
    end $function$;
grant execute on function app.may_change_decision(uuid) to heard_app;
comment on function app.may_change_decision(uuid) is 'What comes from an episode or an allocation is put right there; what was written down by whoever writes it down.';
