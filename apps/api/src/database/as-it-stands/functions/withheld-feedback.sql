CREATE OR REPLACE FUNCTION app.withheld_feedback()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return query select w.feedback_id from withheld_from w where w.user_id = app.user_id();
    end $function$;
grant execute on function app.withheld_feedback() to heard_app;
comment on function app.withheld_feedback() is 'What a person must not be told of, whatever their role. Asked as the owner, since the rows are hidden from the very person that they name.';
