CREATE OR REPLACE FUNCTION app.end_sign_on_of(account uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare asked sign_on_identity;
    begin
      if account = app.user_id() or app.role() not in ('ADMINISTRATOR', 'LEADERSHIP') then
        raise insufficient_privilege using message = 'how somebody signs on is ended for somebody else, by who runs the system';
      end if;
      select * into asked from sign_on_identity i where i.user_id = account for update;
      if not found then return 'NONE'; end if;
      if not coalesce(asked.end_asked_at > now() - interval '14 days' and app.may_approve(asked.end_asked_by, account), false) then
        if app.role() <> 'ADMINISTRATOR' then
          raise insufficient_privilege using message = 'who runs the system asks for it';
        end if;
        if app.holds_widest(account) then
          if asked.end_asked_at > now() - interval '14 days' then return 'WAITS'; end if;
          update sign_on_identity i set end_asked_by = app.user_id(), end_asked_at = now() where i.user_id = account;
          return 'WAITS';
        end if;
      end if;
      delete from sign_on_identity i where i.user_id = account;
      delete from session s where s.user_id = account;
      return 'DONE';
    end $function$;
grant execute on function app.end_sign_on_of(uuid) to heard_app;
comment on function app.end_sign_on_of(uuid) is 'The issuer''s number for somebody is forgotten, and their sessions end. Of one of the widest roles by two: the first asks, a second person (app.may_approve) does it.';
