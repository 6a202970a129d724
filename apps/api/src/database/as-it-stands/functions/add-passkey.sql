CREATE OR REPLACE FUNCTION app.add_passkey(new_id uuid, called text, credential text, key text, first_count bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform 1 from user_account u where u.id = app.user_id() and u.password_hash is not null for update;
      if not found or (select count(*) from passkey k where k.user_id = app.user_id()) >= 10 then return false; end if;
      insert into passkey (id, user_id, name, credential_id, public_key, sign_count) values (new_id, app.user_id(), called, credential, key, first_count)
        on conflict on constraint uq_passkey_credential do nothing;
      return found;
    end $function$;
grant execute on function app.add_passkey(uuid,text,text,text,bigint) to heard_app;
comment on function app.add_passkey(uuid,text,text,text,bigint) is 'False: it is somebody’s already, there are ten, or the account has no password beside which it would stand.';
