CREATE OR REPLACE FUNCTION app.follow_child_itself()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform app.refresh_child_need(array(select changed.id from new_rows changed));
      return null;
    end $function$;
