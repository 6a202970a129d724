CREATE OR REPLACE FUNCTION app.sign_on(issuer text, subject text, address text, full_name text, groups text[], teams text[], account uuid, form uuid, until timestamp with time zone, OUT outcome text, OUT user_id uuid, OUT became text)
 RETURNS record
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare said record; is_joined boolean := false; known sign_on_identity; found_one record; is_new boolean := false; setting sign_on_setting; person_id uuid := gen_random_uuid();
    begin
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      select * into setting from sign_on_setting s order by s.version desc limit 1;
      select * into said from app.role_said(groups, teams);
      select * into known from sign_on_identity i where i.oidc_issuer = issuer and i.oidc_sub = subject;
      user_id := known.user_id;
      if user_id is null and address is not null and coalesce(setting.joins_by_address, true) then
        select u.id into user_id from user_account u where u.email = lower(normalize(address, NFKC)) and not u.is_demo;
        if exists (select 1 from sign_on_identity i where i.user_id = sign_on.user_id and i.oidc_issuer = issuer) then
          outcome := 'TAKEN'; return;
        end if;
        is_joined := user_id is not null;
      end if;
      if said.has_lines and said.role is null then outcome := 'NO_ROLE'; return; end if;
      if said.role in ('PRACTITIONER', 'TEAM_MANAGER') and said.org_unit is null then outcome := 'NO_TEAM'; return; end if;
      if user_id is null then
        if not coalesce(setting.makes_accounts, false) or said.role is null or address is null or full_name is null or not app.has_accounts()
          or exists (select 1 from user_account u where u.email = lower(normalize(address, NFKC))) then
          outcome := 'NO_ACCOUNT'; return;
        end if;
        is_new := true;
        user_id := account;
        insert into person (id, name) values (person_id, full_name);
        insert into user_account (id, person_id, email) values (account, person_id, lower(normalize(address, NFKC)));
      end if;
      select u.disabled_at is not null as is_disabled,
        exists (select 1 from role_grant g where g.user_id = u.id and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) as is_here,
        exists (select 1 from access_request r where r.user_id = u.id and r.outcome is null and r.expires_at > now()) as is_waiting
        into found_one from user_account u where u.id = sign_on.user_id;
      if found_one.is_disabled or not (is_new or found_one.is_here or found_one.is_waiting) then outcome := 'LEFT'; return; end if;
      if said.role is not null and (known.role_said, known.org_unit_said) is distinct from (said.role, said.org_unit) then
        became := app.move_by_sign_on(sign_on.user_id, is_new, said.role, said.org_unit, form, until);
      end if;
      insert into sign_on_identity as i (user_id, oidc_issuer, oidc_sub, role_said, org_unit_said, joined_by_address)
        values (sign_on.user_id, issuer, subject, said.role, said.org_unit, is_joined)
        on conflict on constraint pk_sign_on_identity do update
          set oidc_issuer = excluded.oidc_issuer, oidc_sub = excluded.oidc_sub, role_said = excluded.role_said, org_unit_said = excluded.org_unit_said, last_at = now(),
            joined_by_address = i.joined_by_address or excluded.joined_by_address;
      outcome := case when exists (select 1 from role_grant g where g.user_id = sign_on.user_id and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) then 'IN' else 'WAITS' end;
    end $function$;
grant execute on function app.sign_on(text,text,text,text,text[],text[],uuid,uuid,timestamp with time zone) to heard_app;
comment on function app.sign_on(text,text,text,text,text[],text[],uuid,uuid,timestamp with time zone) is 'Who this is by the issuer''s word: known by its number, or once by an address that it vouches for, or somebody new where the council lets it make accounts. Answers IN, or why not.';
