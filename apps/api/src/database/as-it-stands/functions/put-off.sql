CREATE OR REPLACE FUNCTION app.put_off(list text, ids uuid[])
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if current_setting('app.reach_waits', true) is distinct from 'on' then return false; end if;
      perform set_config(list, concat_ws(',', nullif(current_setting(list, true), ''), array_to_string(ids, ',')), true);
      return true;
    end $function$;
comment on function app.put_off(text,uuid[]) is 'Whether reach is worked out later in this transaction. Whose it is, is written down by the triggers themselves, so that nobody has to know what else moves it.';
