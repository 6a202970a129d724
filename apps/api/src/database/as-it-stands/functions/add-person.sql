CREATE OR REPLACE FUNCTION app.add_person(account uuid, full_name text, address text, form uuid, wanted text, unit uuid, from_day date, last_day date, reason text, until timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare person_id uuid := gen_random_uuid();
    begin
      if not app.may_give_role(wanted, unit) then
        raise insufficient_privilege using message = 'people are added by an administrator, or to one''s own team or organisation';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      insert into person (id, created_by, name) values (person_id, app.user_id(), full_name);
      insert into user_account (id, created_by, person_id, email, email_set_by) values (account, app.user_id(), person_id, lower(normalize(address, NFKC)), app.user_id());
      if app.needs_second_person(account, wanted) then
        insert into access_request (id, created_by, user_id, role, org_unit_id, starts_on, ends_on, why, expires_at)
          values (form, app.user_id(), account, wanted, unit, from_day, last_day, coalesce(reason, ''), until);
        return 'WAITS';
      end if;
      perform app.put_role(form, account, wanted, unit, from_day, last_day, app.user_id());
      return 'GIVEN';
    end $function$;
grant execute on function app.add_person(uuid,text,text,uuid,text,uuid,date,date,text,timestamp with time zone) to heard_app;
