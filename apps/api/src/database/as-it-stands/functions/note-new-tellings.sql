CREATE OR REPLACE FUNCTION app.note_new_tellings()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      insert into uncounted_telling (feedback_id, given_on) select n.id, n.given_on from new_rows n;
      return null;
    end $function$;
