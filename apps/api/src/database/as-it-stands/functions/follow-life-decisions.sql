CREATE OR REPLACE FUNCTION app.follow_life_decisions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if tg_table_name = 'child_status' then
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'PLACEMENT'));
      else
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'ALLOCATED_WORKER'));
      end if;
      return null;
    end $function$;
