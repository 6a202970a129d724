CREATE OR REPLACE FUNCTION app.end_my_second_factor()
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.needs_second_factor(app.user_id(), app.today()) then return false; end if;
      perform app.forget_second_factor(app.user_id());
      return true;
    end $function$;
grant execute on function app.end_my_second_factor() to heard_app;
comment on function app.end_my_second_factor() is 'False: their role needs one.';
