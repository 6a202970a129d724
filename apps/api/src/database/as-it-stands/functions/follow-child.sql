CREATE OR REPLACE FUNCTION app.follow_child()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_access((select array_agg(distinct changed.id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_access((select array_agg(distinct changed.id) from new_rows changed)); end if;
      return null;
    end $function$;
