CREATE OR REPLACE FUNCTION app.clear_way_in(who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      update user_account u set password_hash = null where u.id = who and not u.is_demo;
      if not found then return false; end if;
      update account_link l set ended_at = now() where l.user_id = who and l.used_at is null and l.ended_at is null;
      delete from sign_on_identity i where i.user_id = who and i.joined_by_address;
      delete from session s where s.user_id = who and s.id is distinct from app.session_id();
      perform app.forget_second_factor(who);
      perform app.forget_passkeys(who);
      return true;
    end $function$;
comment on function app.clear_way_in(uuid) is 'Whoever made an account may know its way in: with one of the widest roles, or another address, it begins anew. The session that asks stays, so that a mistyped address can be put right.';
