CREATE OR REPLACE FUNCTION app.change_role(form uuid, who uuid, wanted text, unit uuid, from_day date, last_day date, reason text, until timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if not app.may_keep(who) or not app.may_give_role(wanted, unit) then
        raise insufficient_privilege using message = 'roles are given by an administrator, or within one''s own team or organisation';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      update access_request r set outcome = 'EXPIRED', decided_at = r.expires_at where r.user_id = who and r.outcome is null and r.expires_at <= now();
      if app.needs_second_person(who, wanted) then
        insert into access_request (id, created_by, user_id, role, org_unit_id, starts_on, ends_on, why, expires_at)
          values (form, app.user_id(), who, wanted, unit, from_day, last_day, coalesce(reason, ''), until);
        return 'WAITS';
      end if;
      perform app.put_role(form, who, wanted, unit, from_day, last_day, app.user_id());
      return 'GIVEN';
    end $function$;
grant execute on function app.change_role(uuid,uuid,text,uuid,date,date,text,timestamp with time zone) to heard_app;
comment on function app.change_role(uuid,uuid,text,uuid,date,date,text,timestamp with time zone) is 'Gives it, or asks a second person for it; answers which.';
