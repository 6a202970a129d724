CREATE OR REPLACE FUNCTION app.is_decision_being_changed(decision uuid, withdrawn boolean)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (select 1 from life_decision_change k where k.life_decision_id = decision and k.created_by = app.user_id() and k.created_at = now()
        and (k.change = 'WITHDRAWN') = withdrawn);
    end $function$;
grant execute on function app.is_decision_being_changed(uuid,boolean) to heard_app;
comment on function app.is_decision_being_changed(uuid,boolean) is 'What a decision says changes only with the row that keeps what it said before, and why.';
