import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const isOn = (days: string): string =>
  `${days}.starts_on <= app.today() and (${days}.ends_on is null or ${days}.ends_on >= app.today())`;
const roles = `'PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'QUALITY_ASSURANCE', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'`;

/*
 * What the council has set: one row for each change, of which the latest counts; kept for ever, as who let which group have
 * which role. And who came by which identity: whoever could write there could come in as anybody, so functions alone do.
 */
const tables = `
  create table sign_on_setting (
    id uuid not null constraint pk_sign_on_setting primary key,
    created_at timestamptz not null default now(),
    created_by uuid not null constraint fk_sign_on_setting_created_by references user_account(id),
    client_id uuid not null,
    payload_sha256 text not null,
    version int not null,
    passwords text not null,
    makes_accounts boolean not null,
    joins_by_address boolean not null,
    role_claim text not null,
    team_claim text,
    address_claim text not null,
    verified_claim text,
    scopes text,
    lines jsonb not null,
    reason text not null,
    constraint uq_sign_on_setting_version unique (version),
    constraint uq_sign_on_setting_client unique (client_id),
    constraint ck_sign_on_setting_version check (version > 0),
    constraint ck_sign_on_setting_passwords check (passwords in ('EVERYBODY', 'ADMINISTRATORS', 'NOBODY')),
    constraint ck_sign_on_setting_payload_sha256_length check (char_length(payload_sha256) <= 64),
    constraint ck_sign_on_setting_role_claim_length check (char_length(role_claim) <= 200),
    constraint ck_sign_on_setting_team_claim_length check (char_length(team_claim) <= 200),
    constraint ck_sign_on_setting_address_claim_length check (char_length(address_claim) <= 200),
    constraint ck_sign_on_setting_verified_claim_length check (char_length(verified_claim) <= 200),
    constraint ck_sign_on_setting_scopes_length check (char_length(scopes) <= 200),
    constraint ck_sign_on_setting_lines_length check (octet_length(lines::text) <= 200000),
    constraint ck_sign_on_setting_reason_length check (char_length(reason) <= 300)
  );
  alter table sign_on_setting enable row level security;
  create policy sign_on_setting_read on sign_on_setting for select to heard_app using ((select app.role()) = 'ADMINISTRATOR');
  create policy sign_on_setting_write on sign_on_setting for insert to heard_app
    with check ((select app.role()) = 'ADMINISTRATOR' and created_by = (select app.user_id()));
  grant select, insert on sign_on_setting to heard_app;

  create table sign_on_identity (
    user_id uuid not null constraint pk_sign_on_identity primary key constraint fk_sign_on_identity_user references user_account(id),
    created_at timestamptz not null default now(),
    created_by uuid,
    oidc_issuer text not null,
    oidc_sub text not null,
    role_said text constraint ck_sign_on_identity_role_said check (role_said in (${roles})),
    org_unit_said uuid,
    joined_by_address boolean not null default false,
    last_at timestamptz not null default now(),
    constraint uq_sign_on_identity unique (oidc_issuer, oidc_sub),
    constraint ck_sign_on_identity_oidc_issuer_length check (char_length(oidc_issuer) <= 300),
    constraint ck_sign_on_identity_oidc_sub_length check (char_length(oidc_sub) <= 300)
  );
  alter table sign_on_identity enable row level security;

  alter table session add column by_issuer boolean not null default false;
`;

const reading = `
  create function app.sign_on_claims() returns table(passwords text, role_claim text, team_claim text, address_claim text, verified_claim text, scopes text)
    language sql stable ${definer} as $$
    select s.passwords, s.role_claim, s.team_claim, s.address_claim, s.verified_claim, s.scopes from sign_on_setting s order by s.version desc limit 1 $$;
  comment on function app.sign_on_claims() is 'What has to be known before anybody is signed in; nothing of who gets which role.';

  create function app.administrator_signs_on(issuer text) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from sign_on_identity i join user_account u on u.id = i.user_id and u.disabled_at is null
      join role_grant g on g.user_id = u.id and g.role = 'ADMINISTRATOR' and ${isOn('g')}
      where i.oidc_issuer = issuer and i.last_at > now() - interval '30 days') $$;
  comment on function app.administrator_signs_on(text) is 'Whether an administrator has come in by this issuer within thirty days: only then can it be relied upon.';

  create function app.may_use_password(account uuid, issuer text) returns boolean language sql stable ${definer} as $$
    select coalesce((select s.passwords = 'EVERYBODY' or (s.passwords = 'ADMINISTRATORS' or not app.administrator_signs_on(issuer))
        and exists (select 1 from role_grant g where g.user_id = account and g.role = 'ADMINISTRATOR' and ${isOn('g')})
      from sign_on_setting s order by s.version desc limit 1), true) $$;
  comment on function app.may_use_password(uuid, text) is 'Where passwords are switched off, an administrator still gets in by one as soon as none has come by the issuer of late: the council is never shut out.';

  create function app.session_by_issuer() returns boolean language sql stable ${definer} as $$
    select coalesce((select s.by_issuer from session s where s.id = app.session_id()), false) $$;

  create function app.mark_session_by_issuer() returns void language sql ${definer} as $$
    update session s set by_issuer = true where s.id = app.session_id() $$;

  create or replace function app.has_way_in(who uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from user_account u where u.id = who and u.password_hash is not null)
      or exists (select 1 from sign_on_identity i where i.user_id = who) $$;
`;

/* Which role and which team the groups of somebody stand for: the first line that names one of them. */
const mapping = `
  create function app.role_said(groups text[], teams text[], out has_lines boolean, out role text, out org_unit uuid) language plpgsql stable ${definer} as $$
    declare all_lines jsonb;
    begin
      select s.lines into all_lines from sign_on_setting s order by s.version desc limit 1;
      has_lines := exists (select 1 from jsonb_array_elements(all_lines) l where l ->> 'role' is not null);
      select l.line ->> 'role' into role from jsonb_array_elements(all_lines) with ordinality l(line, place)
        where l.line ->> 'role' is not null and l.line ->> 'value' = any (groups) order by l.place limit 1;
      if role not in ('PRACTITIONER', 'TEAM_MANAGER', 'PARTNER') then return; end if;
      select o.id into org_unit from jsonb_array_elements(all_lines) with ordinality l(line, place)
        join org_unit o on o.id = (l.line ->> 'orgUnitId')::uuid and (o.kind = 'PARTNER') = (role = 'PARTNER') and o.kind <> 'COUNCIL'
          and (o.starts_on is null or o.starts_on <= app.today()) and (o.ends_on is null or o.ends_on >= app.today())
        where l.line ->> 'value' = any (teams) order by l.place limit 1;
    end $$;
  comment on function app.role_said(text[], text[]) is 'Only who works with the children of a team, and partners, have a place; a team that has ended is none.';
`;

/*
 * Moves somebody into the role that the issuer says, where that is another than it said before. What somebody was given by
 * hand for certain days stays; nothing here gives one of the widest roles, or a role to whoever keeps these settings.
 */
const moving = `
  create function app.move_by_sign_on(who uuid, is_new boolean, wanted text, unit uuid, form uuid, until timestamptz) returns text language plpgsql ${definer} as $$
    declare held role_grant;
    begin
      select * into held from role_grant g where g.user_id = who and ${isOn('g')} order by g.starts_on desc limit 1;
      if held.role = wanted and held.org_unit_id is not distinct from unit then return null; end if;
      if not is_new and (held.id is null or held.ends_on is not null) then return null; end if;
      if exists (select 1 from role_grant g where g.user_id = who and g.starts_on > app.today() and (g.ends_on is null or g.ends_on >= g.starts_on)) then return null; end if;
      if wanted in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') or held.role = 'ADMINISTRATOR'
        or exists (select 1 from sign_on_setting s where s.created_by = who) then
        update access_request r set outcome = 'EXPIRED', decided_at = r.expires_at where r.user_id = who and r.outcome is null and r.expires_at <= now();
        if exists (select 1 from access_request r where r.user_id = who and r.outcome is null) then return null; end if;
        insert into access_request (id, created_by, user_id, role, org_unit_id, starts_on, why, expires_at)
          values (form, who, who, wanted, unit, app.today(), 'Said by the council''s sign-on', until);
        return 'WAITS';
      end if;
      if not app.keeps_two(who, wanted, null) then return null; end if;
      perform app.put_role(form, who, wanted, unit, app.today(), null, null);
      return 'GIVEN';
    end $$;
`;

const signing = `
  create function app.sign_on(issuer text, subject text, address text, full_name text, groups text[], teams text[], account uuid, form uuid, until timestamptz,
    out outcome text, out user_id uuid, out became text) language plpgsql ${definer} as $$
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
        exists (select 1 from role_grant g where g.user_id = u.id and ${isOn('g')}) as is_here,
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
      outcome := case when exists (select 1 from role_grant g where g.user_id = sign_on.user_id and ${isOn('g')}) then 'IN' else 'WAITS' end;
    end $$;
  comment on function app.sign_on(text, text, text, text, text[], text[], uuid, uuid, timestamptz) is
    'Who this is by the issuer''s word: known by its number, or once by an address that it vouches for, or somebody new where the council lets it make accounts. Answers IN, or why not.';

  revoke execute on function app.sign_on_claims, app.administrator_signs_on, app.may_use_password, app.session_by_issuer, app.mark_session_by_issuer,
    app.role_said, app.move_by_sign_on, app.sign_on from public;
  grant execute on function app.sign_on_claims, app.administrator_signs_on, app.may_use_password, app.session_by_issuer, app.mark_session_by_issuer,
    app.sign_on to heard_app;
`;

/* Whoever gave an account its address could join it: what begins anew ends that, too. An account that the issuer made is its own. */
const clearing = (identity: string): string => `
  create or replace function app.clear_way_in(who uuid) returns boolean language plpgsql ${definer} as $$
    begin
      update user_account u set password_hash = null where u.id = who and not u.is_demo;
      if not found then return false; end if;
      update account_link l set ended_at = now() where l.user_id = who and l.used_at is null and l.ended_at is null;${identity}
      delete from session s where s.user_id = who and s.id is distinct from app.session_id();
      return true;
    end $$;
`;
const identity = `
      delete from sign_on_identity i where i.user_id = who and i.joined_by_address;`;

/** People come in by the sign-on of their council, in the role that it says. */
export class SignOnByTheCouncil1764002164000 implements MigrationInterface {
  name = 'SignOnByTheCouncil1764002164000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, reading, mapping, moving, signing, clearing(identity)]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(clearing(''));
    await runner.query(`
      drop function app.sign_on; drop function app.move_by_sign_on; drop function app.role_said; drop function app.mark_session_by_issuer;
      drop function app.session_by_issuer; drop function app.may_use_password; drop function app.administrator_signs_on; drop function app.sign_on_claims;
      create or replace function app.has_way_in(who uuid) returns boolean language sql stable ${definer} as $$
        select exists (select 1 from user_account u where u.id = who and u.password_hash is not null) $$;
      alter table session drop column by_issuer;
      drop table sign_on_identity;
      drop table sign_on_setting;
    `);
  }
}
