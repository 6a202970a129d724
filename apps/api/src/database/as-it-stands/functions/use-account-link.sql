CREATE OR REPLACE FUNCTION app.use_account_link(token_hash text, password text, on_day date)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare account uuid;
    begin
      update account_link l set used_at = now() from user_account u
        where l.token_sha256 = token_hash and l.used_at is null and l.ended_at is null and l.expires_at > now() and u.id = l.user_id and u.disabled_at is null and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= on_day))
        and (l.created_by is null or app.may_hand_link(l.user_id, l.created_by))
        returning l.user_id into account;
      if account is null then return null; end if;
      update account_link l set ended_at = now() where l.user_id = account and l.used_at is null and l.ended_at is null;
      update user_account u set password_hash = password where u.id = account;
      delete from session s where s.user_id = account;
      return account;
    end $function$;
grant execute on function app.use_account_link(text,text,date) to heard_app;
comment on function app.use_account_link(text,text,date) is 'Once: it ends every other link of the account, and every session. Null: it is not good any more.';
