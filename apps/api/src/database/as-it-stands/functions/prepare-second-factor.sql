CREATE OR REPLACE FUNCTION app.prepare_second_factor(account uuid, sealed text, code_hashes text[], is_lost boolean)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if exists (select 1 from user_account u where u.id = account and u.is_demo) then return false; end if;
      delete from second_factor f where f.user_id = account and (f.confirmed_at is null or is_lost);
      insert into second_factor (user_id, sealed_secret) values (account, sealed) on conflict (user_id) do nothing;
      if not found then return false; end if;
      perform app.keep_recovery_codes(account, code_hashes);
      return true;
    end $function$;
grant execute on function app.prepare_second_factor(uuid,text,text[],boolean) to heard_app;
comment on function app.prepare_second_factor(uuid,text,text[],boolean) is 'It counts from its first code on. False: there is one that counts already, or none may be. Lost: what was sealed under another secret of the product opens no more.';
