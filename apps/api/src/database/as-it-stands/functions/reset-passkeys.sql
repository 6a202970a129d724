CREATE OR REPLACE FUNCTION app.reset_passkeys(account uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare gone integer;
    begin
      if account = app.user_id() or not (app.role() = 'ADMINISTRATOR' or app.role() = 'LEADERSHIP' and exists (
        select 1 from second_factor f where f.user_id = account and f.reset_asked_at > now() - interval '14 days' and app.may_approve(f.reset_asked_by, account))) then
        raise insufficient_privilege using message = 'passkeys are reset for somebody else, by who runs the system';
      end if;
      gone := app.forget_passkeys(account);
      if gone > 0 then delete from session s where s.user_id = account; end if;
      return gone;
    end $function$;
grant execute on function app.reset_passkeys(uuid) to heard_app;
comment on function app.reset_passkeys(uuid) is 'One is enough, also for the widest roles: it opens nothing to anybody, and the password stays what is asked for.';
