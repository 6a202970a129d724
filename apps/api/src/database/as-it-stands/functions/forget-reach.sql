CREATE OR REPLACE FUNCTION app.forget_reach()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform set_config('app.children_in_reach', '', true), set_config('app.children_by_name', '', true);
      return null;
    end $function$;
