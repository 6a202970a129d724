import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const tables = `
  create table passkey (
    id uuid not null,
    user_id uuid not null,
    created_at timestamptz not null default now(),
    name text not null,
    credential_id text not null,
    public_key text not null,
    sign_count bigint not null default 0,
    last_used_at timestamptz,
    doubted_at timestamptz,
    constraint pk_passkey primary key (id),
    constraint fk_passkey_user foreign key (user_id) references user_account (id),
    constraint uq_passkey_credential unique (credential_id),
    constraint ck_passkey_name_length check (char_length(name) <= 60),
    constraint ck_passkey_credential_id_length check (char_length(credential_id) <= 2000),
    constraint ck_passkey_public_key_length check (char_length(public_key) <= 2000)
  );
  create index ix_passkey_user on passkey (user_id);
  alter table passkey enable row level security;
  create table spent_challenge (
    challenge_sha256 text not null,
    expires_at timestamptz not null,
    constraint pk_spent_challenge primary key (challenge_sha256),
    constraint ck_spent_challenge_challenge_sha256_length check (char_length(challenge_sha256) <= 64)
  );
  create index ix_spent_challenge_expires_at on spent_challenge (expires_at);
  alter table spent_challenge enable row level security;
`;

/* Whoever signs in is nobody yet: each answers for the one passkey that it is asked about. */
const signingIn = `
  create function app.spend_challenge(challenge_hash text, until timestamptz) returns boolean language plpgsql ${definer} as $$
    begin
      delete from spent_challenge c where c.expires_at < now();
      insert into spent_challenge (challenge_sha256, expires_at) values (challenge_hash, until) on conflict do nothing;
      return found;
    end $$;
  comment on function app.spend_challenge(text, timestamptz) is 'False: it was answered before, rightly or wrongly. Kept only until it would be too old anyway.';

  create function app.passkey_for_sign_in(credential text, with_demo boolean) returns table(id uuid, user_id uuid, email text, public_key text, is_doubted boolean) language sql stable ${definer} as $$
    select k.id, u.id, u.email, k.public_key, k.doubted_at is not null from passkey k join user_account u on u.id = k.user_id
    where k.credential_id = credential and u.disabled_at is null and (with_demo or not u.is_demo)
      and exists (select 1 from role_grant g where g.user_id = u.id and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) $$;
  comment on function app.passkey_for_sign_in(text, boolean) is 'Of whoever has left, or has no role today, there is none.';

  create function app.use_passkey(used uuid, new_count bigint) returns boolean language plpgsql ${definer} as $$
    begin
      update passkey k set sign_count = new_count, last_used_at = now()
        where k.id = used and k.doubted_at is null and (k.sign_count < new_count or (k.sign_count = 0 and new_count = 0));
      return found;
    end $$;
  comment on function app.use_passkey(uuid, bigint) is 'A device counts how often it signs; most of today’s say nought each time. False: the count went back, as that of a copy would.';

  create function app.doubt_passkey(used uuid) returns void language sql ${definer} as $$
    update passkey k set doubted_at = coalesce(k.doubted_at, now()) where k.id = used $$;
  comment on function app.doubt_passkey(uuid) is 'It opens nothing from now on: nobody knows which of the two is the copy.';
`;

const keeping = `
  create function app.may_have_passkey(account uuid, issuer text) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from user_account u where u.id = account and u.password_hash is not null) and (issuer is null or app.may_use_password(account, issuer)) $$;
  comment on function app.may_have_passkey(uuid, text) is 'It stands in for a password of Heard’s: whoever has none, or whose council has switched passwords off, has no passkey either.';

  create function app.my_passkeys() returns table(id uuid, name text, created_at timestamptz, last_used_at timestamptz, is_doubted boolean, credential_id text) language sql stable ${definer} as $$
    select k.id, k.name, k.created_at, k.last_used_at, k.doubted_at is not null, k.credential_id from passkey k where k.user_id = app.user_id() order by k.created_at, k.id $$;

  create function app.add_passkey(new_id uuid, called text, credential text, key text, first_count bigint) returns boolean language plpgsql ${definer} as $$
    begin
      perform 1 from user_account u where u.id = app.user_id() and u.password_hash is not null for update;
      if not found or (select count(*) from passkey k where k.user_id = app.user_id()) >= 10 then return false; end if;
      insert into passkey (id, user_id, name, credential_id, public_key, sign_count) values (new_id, app.user_id(), called, credential, key, first_count)
        on conflict on constraint uq_passkey_credential do nothing;
      return found;
    end $$;
  comment on function app.add_passkey(uuid, text, text, text, bigint) is 'False: it is somebody’s already, there are ten, or the account has no password beside which it would stand.';

  create function app.rename_passkey(one uuid, called text) returns boolean language plpgsql ${definer} as $$
    begin
      update passkey k set name = called where k.id = one and k.user_id = app.user_id();
      return found;
    end $$;

  create function app.remove_passkey(one uuid) returns boolean language plpgsql ${definer} as $$
    begin
      delete from passkey k where k.id = one and k.user_id = app.user_id();
      return found;
    end $$;

  create function app.has_passkey(account uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from passkey k where k.user_id = account) $$;
  comment on function app.has_passkey(uuid) is 'For whoever has just shown the password of this account, and for those who run the system.';

  create function app.passkeys_of(account uuid) returns integer language sql stable ${definer} as $$
    select count(*)::int from passkey k where k.user_id = account and app.role() in ('ADMINISTRATOR', 'LEADERSHIP') $$;

  create function app.forget_passkeys(account uuid) returns integer language plpgsql ${definer} as $$
    declare gone integer;
    begin
      delete from passkey k where k.user_id = account;
      get diagnostics gone = row_count;
      return gone;
    end $$;

  create function app.reset_passkeys(account uuid) returns integer language plpgsql ${definer} as $$
    declare gone integer;
    begin
      if account = app.user_id() or app.role() not in ('ADMINISTRATOR', 'LEADERSHIP') then
        raise insufficient_privilege using message = 'passkeys are reset for somebody else, by who runs the system';
      end if;
      gone := app.forget_passkeys(account);
      if gone > 0 then delete from session s where s.user_id = account; end if;
      return gone;
    end $$;
  comment on function app.reset_passkeys(uuid) is 'One is enough, also for the widest roles: it opens nothing to anybody, and the password stays what is asked for.';
`;

const granted = [
  'spend_challenge',
  'passkey_for_sign_in',
  'use_passkey',
  'doubt_passkey',
  'may_have_passkey',
  'my_passkeys',
  'add_passkey',
  'rename_passkey',
  'remove_passkey',
  'has_passkey',
  'passkeys_of',
  'reset_passkeys',
];
const named = (names: readonly string[]): string => names.map((name) => `app.${name}`).join(', ');

const clearing = (more: string): string => `
  create or replace function app.clear_way_in(who uuid) returns boolean language plpgsql ${definer} as $$
    begin
      update user_account u set password_hash = null where u.id = who and not u.is_demo;
      if not found then return false; end if;
      update account_link l set ended_at = now() where l.user_id = who and l.used_at is null and l.ended_at is null;
      delete from sign_on_identity i where i.user_id = who and i.joined_by_address;
      delete from session s where s.user_id = who and s.id is distinct from app.session_id();
      perform app.forget_second_factor(who);${more}
      return true;
    end $$;
`;

/** Passkeys: a public key for each, and which challenges were answered. Nothing of either is shown to whoever signs in. */
export class LetPasskeysIn1764002166400 implements MigrationInterface {
  name = 'LetPasskeysIn1764002166400';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [
      tables,
      signingIn,
      keeping,
      `revoke execute on function ${named([...granted, 'forget_passkeys'])} from public; grant execute on function ${named(granted)} to heard_app`,
      clearing('\n      perform app.forget_passkeys(who);'),
    ]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(clearing(''));
    await runner.query(
      `drop function ${named([...granted, 'forget_passkeys'])}; drop table spent_challenge; drop table passkey`,
    );
  }
}
