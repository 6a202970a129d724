CREATE OR REPLACE FUNCTION app.decide_access(wanted uuid, said text, reason text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare asked access_request;
    begin
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      select * into asked from access_request r where r.id = wanted and r.outcome is null and r.expires_at > now() for update;
      if not found then return false; end if;
      if not (case said when 'WITHDRAWN' then asked.created_by = app.user_id() else app.may_approve(asked.created_by, asked.user_id) end) then
        raise insufficient_privilege using message = 'access is approved by a second person: another administrator, or leadership where there is none';
      end if;
      if said = 'APPROVED' then
        if asked.ends_on < app.today() then return false; end if;
        perform app.put_role(asked.id, asked.user_id, asked.role, asked.org_unit_id, greatest(asked.starts_on, app.today()), asked.ends_on, asked.created_by);
        if asked.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') then perform app.clear_way_in(asked.user_id); end if;
      end if;
      update access_request r set outcome = said, decided_at = now(), decided_by = app.user_id(), decided_why = reason where r.id = wanted;
      return true;
    end $function$;
grant execute on function app.decide_access(uuid,text,text) to heard_app;
comment on function app.decide_access(uuid,text,text) is 'Says yes or no to what waits, or takes it back; false where nothing waits any more.';
