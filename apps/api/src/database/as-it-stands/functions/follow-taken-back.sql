CREATE OR REPLACE FUNCTION app.follow_taken_back()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare touched constant uuid[] := array(select distinct s.feedback_id from new_rows n join statement s on s.id = n.statement_id);
    begin
      perform app.refresh_breaks(touched, app.today());
      perform app.keep_progress(touched);
      return null;
    end $function$;
