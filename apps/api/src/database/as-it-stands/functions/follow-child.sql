CREATE OR REPLACE FUNCTION app.follow_child()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      case tg_op
      when 'INSERT' then perform app.refresh_child_access(array(select n.id from new_rows n));
      when 'DELETE' then perform app.refresh_child_access(array(select o.id from old_rows o));
      else perform app.refresh_child_access(array(select o.id from old_rows o union select n.id from new_rows n)); end case;
      return null;
    end $function$;
