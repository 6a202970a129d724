CREATE OR REPLACE FUNCTION app.take_put_off(list text)
 RETURNS uuid[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare ids uuid[] := array(select distinct k.id::uuid from unnest(string_to_array(nullif(current_setting(list, true), ''), ',')) k(id));
    begin
      perform set_config(list, '', true);
      return ids;
    end $function$;
