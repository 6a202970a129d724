CREATE OR REPLACE FUNCTION app.follow_child_team()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      case tg_op
      when 'INSERT' then perform app.refresh_child_access(array(select distinct n.child_id from new_rows n));
      when 'DELETE' then perform app.refresh_child_access(array(select distinct o.child_id from old_rows o));
      else perform app.refresh_child_access(array(select o.child_id from old_rows o union select n.child_id from new_rows n)); end case;
      return null;
    end $function$;
