CREATE OR REPLACE FUNCTION app.change_roles(wanted jsonb)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'roles of many are given by an administrator';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      if exists (select 1 from jsonb_to_recordset(wanted) as k(account uuid, role text)
          where app.needs_second_person(k.account, k.role) or k.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR')) then
        raise insufficient_privilege using message = 'what takes a second person is given one by one';
      end if;
      if exists (select 1 from jsonb_to_recordset(wanted) as k(account uuid) join role_grant g on g.user_id = k.account
          where g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;
      perform set_config('app.reach_waits', 'on', true);
      update role_grant g
        set ends_on = case when g.starts_on >= k.first then least(g.starts_on, app.today()) - 1 else k.first - 1 end
        from jsonb_to_recordset(wanted) as k(account uuid, first date)
        where g.user_id = k.account and (g.ends_on is null or g.ends_on >= greatest(g.starts_on, k.first));
      update user_account u set disabled_at = null
        from jsonb_to_recordset(wanted) as k(account uuid) where u.id = k.account and u.disabled_at is not null;
      return query insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        select k.form, app.user_id(), k.account, k.role, k.unit, k.first, null
        from jsonb_to_recordset(wanted) as k(form uuid, account uuid, role text, unit uuid, first date) returning id;
      perform app.settle_reach();
    end $function$;
grant execute on function app.change_roles(jsonb) to heard_app;
comment on function app.change_roles(jsonb) is 'As app.put_role, for many at once: what each had ends the day before. Never what takes a second person.';
