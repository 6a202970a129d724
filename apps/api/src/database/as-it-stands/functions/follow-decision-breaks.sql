CREATE OR REPLACE FUNCTION app.follow_decision_breaks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if tg_table_name = 'life_decision' then perform app.refresh_decision_breaks(array(select n.id from new_rows n), app.today());
      else perform app.refresh_decision_breaks(array(select distinct (to_jsonb(n) ->> 'life_decision_id')::uuid from new_rows n), app.today()); end if;
      return null;
    end $function$;
