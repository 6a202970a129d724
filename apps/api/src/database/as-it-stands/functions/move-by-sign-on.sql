CREATE OR REPLACE FUNCTION app.move_by_sign_on(who uuid, is_new boolean, wanted text, unit uuid, form uuid, until timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare held role_grant;
    begin
      select * into held from role_grant g where g.user_id = who and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()) order by g.starts_on desc limit 1;
      if held.role = wanted and held.org_unit_id is not distinct from unit then return null; end if;
      if not is_new and (held.id is null or held.ends_on is not null) then return null; end if;
      if exists (select 1 from role_grant g where g.user_id = who and g.starts_on > app.today() and (g.ends_on is null or g.ends_on >= g.starts_on)) then return null; end if;
      if wanted in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') or held.role = 'ADMINISTRATOR'
        or exists (select 1 from sign_on_setting s where s.created_by = who) then
        update access_request r set outcome = 'EXPIRED', decided_at = r.expires_at where r.user_id = who and r.outcome is null and r.expires_at <= now();
        if exists (select 1 from access_request r where r.user_id = who and r.outcome is null) then return null; end if;
        insert into access_request (id, created_by, user_id, role, org_unit_id, starts_on, why, expires_at)
          values (form, who, who, wanted, unit, app.today(), 'Said by the council''s sign-on', until);
        return 'WAITS';
      end if;
      if not app.keeps_two(who, wanted, null) then return null; end if;
      perform app.put_role(form, who, wanted, unit, app.today(), null, null);
      return 'GIVEN';
    end $function$;
