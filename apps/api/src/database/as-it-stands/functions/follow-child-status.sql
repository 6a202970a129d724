CREATE OR REPLACE FUNCTION app.follow_child_status()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare changed uuid[];
    begin
      if tg_op <> 'INSERT' then
        select array_agg(distinct o.child_id) into changed from old_rows o where o.kind = 'CARE_LEAVER';
        if changed is not null then perform app.refresh_child_access(changed); end if;
      end if;
      if tg_op <> 'DELETE' then
        select array_agg(distinct n.child_id) into changed from new_rows n where n.kind = 'CARE_LEAVER';
        if changed is not null then perform app.refresh_child_access(changed); end if;
      end if;
      return null;
    end $function$;
