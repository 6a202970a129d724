CREATE OR REPLACE FUNCTION app.change_own_password(password text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      update user_account u set password_hash = password where u.id = app.user_id() and not u.is_demo and u.password_hash is not null;
      if not found then return false; end if;
      delete from session s where s.user_id = app.user_id() and s.id <> app.session_id();
      update account_link l set ended_at = now() where l.user_id = app.user_id() and l.used_at is null and l.ended_at is null;
      return true;
    end $function$;
grant execute on function app.change_own_password(text) to heard_app;
comment on function app.change_own_password(text) is 'Ends every other session of theirs, and every link that is still about.';
