CREATE OR REPLACE FUNCTION app.follow_representation_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform app.refresh_representation_search((select array_agg(changed.id) from new_rows changed));
      return null;
    end $function$;
