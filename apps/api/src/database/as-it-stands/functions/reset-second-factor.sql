CREATE OR REPLACE FUNCTION app.reset_second_factor(account uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare asked second_factor;
    begin
      if account = app.user_id() or app.role() not in ('ADMINISTRATOR', 'LEADERSHIP') then
        raise insufficient_privilege using message = 'a second factor is reset for somebody else, by who runs the system';
      end if;
      select * into asked from second_factor f where f.user_id = account for update;
      if not found then return 'NONE'; end if;
      if not coalesce(asked.reset_asked_at > now() - interval '14 days' and app.may_approve(asked.reset_asked_by, account), false) then
        if app.role() <> 'ADMINISTRATOR' then
          raise insufficient_privilege using message = 'who runs the system asks for it';
        end if;
        if app.holds_widest(account) then
          if asked.reset_asked_at > now() - interval '14 days' then return 'WAITS'; end if;
          update second_factor f set reset_asked_by = app.user_id(), reset_asked_at = now() where f.user_id = account;
          return 'WAITS';
        end if;
      end if;
      perform app.forget_second_factor(account);
      delete from session s where s.user_id = account;
      return 'DONE';
    end $function$;
grant execute on function app.reset_second_factor(uuid) to heard_app;
comment on function app.reset_second_factor(uuid) is 'Of one of the widest roles by two: the first asks, a second person (app.may_approve) does it.';
