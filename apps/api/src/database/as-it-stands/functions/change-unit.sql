CREATE OR REPLACE FUNCTION app.change_unit(wanted uuid, seen integer, new_name text, new_parent uuid, counts_from date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare before org_unit;
    begin
      if app.role() <> 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'services and teams are kept by an administrator';
      end if;
      select * into before from org_unit o where o.id = wanted and o.version = seen and o.kind in ('SERVICE', 'TEAM', 'PARTNER') for update;
      if not found then return false; end if;
      if before.kind = 'TEAM' and not exists (select 1 from org_unit o where o.id = new_parent and o.kind = 'SERVICE') then
        raise check_violation using message = 'a team belongs to a service';
      end if;
      if counts_from > coalesce(before.changed_on, '-infinity') then
        insert into org_unit_past (id, created_by, org_unit_id, name, parent_id, from_on, until_on)
          values (gen_random_uuid(), app.user_id(), wanted, before.name, before.parent_id, before.changed_on, counts_from);
      end if;
      update org_unit o set name = new_name, parent_id = case o.kind when 'TEAM' then new_parent else o.parent_id end,
        changed_on = coalesce(counts_from, o.changed_on), version = o.version + 1 where o.id = wanted;
      return true;
    end $function$;
grant execute on function app.change_unit(uuid,integer,text,uuid,date) to heard_app;
comment on function app.change_unit(uuid,integer,text,uuid,date) is 'From a day on; without one what was written down was a mistake, and no day keeps it.';
