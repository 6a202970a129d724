CREATE OR REPLACE FUNCTION app.put_role(grant_id uuid, who uuid, wanted text, unit uuid, from_day date, last_day date, asked_by uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if not app.keeps_two(who, wanted, last_day) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;
      perform set_config('app.reach_waits', 'on', true);
      update role_grant g set ends_on = least(g.starts_on, app.today()) - 1
      where g.user_id = who and g.starts_on >= from_day and (g.ends_on is null or g.ends_on >= g.starts_on);
      update role_grant g set ends_on = from_day - 1
      where g.user_id = who and g.starts_on < from_day and (g.ends_on is null or g.ends_on >= from_day);
      insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        values (grant_id, asked_by, who, wanted, unit, from_day, last_day);
      perform app.settle_reach();
      update user_account u set disabled_at = null where u.id = who and u.disabled_at is not null;
    end $function$;
comment on function app.put_role(uuid,uuid,text,uuid,date,date,uuid) is 'What somebody had ends the day before; what was planned from then on never begins, and stays as a row that ends before it starts.';
