CREATE OR REPLACE FUNCTION app.correct_person(who uuid, seen integer, full_name text, address text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare is_new boolean; before text; told uuid;
    begin
      if not app.may_keep(who) then
        raise insufficient_privilege using message = 'names are kept by an administrator, or within one''s own team or organisation';
      end if;
      if who <> app.user_id() and exists (
        select 1 from user_account u where u.id = who and u.email <> lower(normalize(address, NFKC)) and app.holds_widest(who)) then
        raise insufficient_privilege using message = 'whoever has the address of one of the widest roles has the role: nobody else changes it';
      end if;

      select u.email <> lower(normalize(address, NFKC)), u.email into is_new, before from user_account u where u.id = who and u.version = seen for update;
      if not found then return false; end if;
      update user_account u set email = lower(normalize(address, NFKC)), version = u.version + 1,
        email_set_at = case when is_new then now() else u.email_set_at end, email_set_by = case when is_new then app.user_id() else u.email_set_by end
        where u.id = who;

      if is_new and app.has_way_in(who) then
        told := app.queue_message(gen_random_uuid(), 'ADDRESS_CHANGED', who, now() + interval '48 hours');
        update outgoing_message m set address = before where m.id = told and m.address is null;
      end if;
      if is_new and app.holds_widest(who) then perform app.clear_way_in(who); end if;
      update person p set name = full_name from user_account u where u.id = who and p.id = u.person_id;
      return true;
    end $function$;
grant execute on function app.correct_person(uuid,integer,text,text) to heard_app;
