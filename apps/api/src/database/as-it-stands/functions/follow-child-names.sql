CREATE OR REPLACE FUNCTION app.follow_child_names()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform app.refresh_child_search((select array_agg(changed.id) from new_rows changed));
      if tg_op = 'UPDATE' then
        perform app.refresh_representation_search(array(
          select r.id from representation r join new_rows changed on changed.id = r.child_id));
      end if;
      return null;
    end $function$;
