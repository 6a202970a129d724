CREATE OR REPLACE FUNCTION app.make_unit(wanted uuid, unit_kind text, unit_name text, parent uuid, from_day date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() <> 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'services and teams are kept by an administrator';
      end if;
      if unit_kind = 'TEAM' and not exists (select 1 from org_unit o where o.id = parent and o.kind = 'SERVICE') then
        raise check_violation using message = 'a team belongs to a service';
      end if;
      insert into org_unit (id, created_by, kind, name, starts_on, parent_id) values (wanted, app.user_id(), unit_kind, unit_name, from_day,
        case unit_kind when 'TEAM' then parent when 'SERVICE' then (select o.id from org_unit o where o.kind = 'COUNCIL' order by o.id limit 1) end);
    end $function$;
grant execute on function app.make_unit(uuid,text,text,uuid,date) to heard_app;
