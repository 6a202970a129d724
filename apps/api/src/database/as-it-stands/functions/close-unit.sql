CREATE OR REPLACE FUNCTION app.close_unit(wanted uuid, seen integer, last_day date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() <> 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'services and teams are kept by an administrator';
      end if;
      if last_day is not null and (
        exists (select 1 from app.left_in_units(last_day) l where l.org_unit_id = wanted and l.children + l.people + l.work > 0)
        or exists (select 1 from org_unit o where o.parent_id = wanted and (o.ends_on is null or o.ends_on > last_day))) then
        raise check_violation using message = 'children, people, work or teams are still with it';
      end if;
      update org_unit o set ends_on = last_day, version = o.version + 1
      where o.id = wanted and o.version = seen and o.kind in ('SERVICE', 'TEAM', 'PARTNER');
      return found;
    end $function$;
grant execute on function app.close_unit(uuid,integer,date) to heard_app;
