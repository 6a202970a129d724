CREATE OR REPLACE FUNCTION app.set_cover(form uuid, payload text, absent uuid, stands_in uuid, from_day date, to_day date)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare made uuid := gen_random_uuid();
    begin
      if not (absent = app.user_id() or app.manages(absent)) then
        raise insufficient_privilege using message = 'who stands in is said by whoever is away, or their manager';
      end if;
      update cover c set ended_at = now() where c.absent_id = absent and c.ended_at is null and c.starts_on <= to_day and c.ends_on >= from_day;
      insert into cover (id, created_by, client_id, payload_sha256, absent_id, by_id, starts_on, ends_on)
        values (made, app.user_id(), form, payload, absent, stands_in, from_day, to_day);
      return made;
    end $function$;
grant execute on function app.set_cover(uuid,text,uuid,uuid,date,date) to heard_app;
comment on function app.set_cover(uuid,text,uuid,uuid,date,date) is 'Takes the place of what was said before of the same days.';
