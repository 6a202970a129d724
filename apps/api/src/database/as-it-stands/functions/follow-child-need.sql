CREATE OR REPLACE FUNCTION app.follow_child_need()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_need(array(select distinct changed.child_id from old_rows changed where changed.child_id is not null)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_need(array(select distinct changed.child_id from new_rows changed where changed.child_id is not null)); end if;
      return null;
    end $function$;
