CREATE OR REPLACE FUNCTION app.create_first_administrator(invitation text, person uuid, account uuid, grant_id uuid, full_name text, address text, password text, on_day date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      lock table setup_invitation in exclusive mode;
      if app.has_accounts() then return false; end if;
      update setup_invitation i set used_at = now() where i.token_sha256 = invitation and i.used_at is null and i.created_at > now() - interval '24 hours';
      if not found then return false; end if;
      insert into person (id, name) values (person, full_name);
      insert into user_account (id, person_id, email, password_hash) values (account, person, lower(address), password);
      insert into role_grant (id, user_id, role, starts_on) values (grant_id, account, 'ADMINISTRATOR', on_day);
      return true;
    end $function$;
grant execute on function app.create_first_administrator(text,uuid,uuid,uuid,text,text,text,date) to heard_app;
