CREATE OR REPLACE FUNCTION app.follow_role_grant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_access_of((select array_agg(distinct changed.user_id) from old_rows changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_access_of((select array_agg(distinct changed.user_id) from new_rows changed)); end if;
      return null;
    end $function$;
