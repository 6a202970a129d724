import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const table = `
  create table account_link (
    id uuid not null,
    created_at timestamptz not null default now(),
    created_by uuid,
    user_id uuid not null,
    kind text not null,
    token_sha256 text not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    ended_at timestamptz,
    constraint pk_account_link primary key (id),
    constraint fk_account_link_user foreign key (user_id) references user_account (id),
    constraint uq_account_link_token unique (token_sha256),
    constraint ck_account_link_kind check (kind in ('INVITATION', 'RESET')),
    constraint ck_account_link_token_sha256_length check (char_length(token_sha256) <= 64)
  );
  create index ix_account_link_user on account_link (user_id, created_at);
  alter table account_link enable row level security;
`;

const isHere = `u.disabled_at is null and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= on_day))`;

/* Whoever holds a link is nobody yet: each of these answers for the one token, or the one address, that it is asked about. */
const functions = `
  create function app.make_account_link(link uuid, account uuid, token_hash text, until timestamptz, on_day date) returns text language plpgsql ${definer} as $$
    declare of_kind text;
    begin
      if app.role() not in ('ADMINISTRATOR', 'SYSTEM') then
        raise insufficient_privilege using message = 'links are made by who runs the system, or sent by it';
      end if;
      select case when u.password_hash is null then 'INVITATION' else 'RESET' end into of_kind
        from user_account u where u.id = account and not u.is_demo and ${isHere};
      if of_kind is null then return null; end if;
      delete from account_link l where l.created_at < now() - interval '90 days';
      insert into account_link (id, created_by, user_id, kind, token_sha256, expires_at) values (link, app.user_id(), account, of_kind, token_hash, until);
      return of_kind;
    end $$;
  comment on function app.make_account_link(uuid, uuid, text, timestamptz, date) is
    'Null: nobody of this id may have one, since they have left. Whether it is an invitation follows from whether there is a password.';

  create function app.account_link(token_hash text, on_day date)
    returns table(kind text, email text, name text, expires_at timestamptz, is_used boolean, is_ended boolean, is_here boolean) language sql stable ${definer} as $$
    select l.kind, u.email, p.name, l.expires_at, l.used_at is not null, l.ended_at is not null, ${isHere}
    from account_link l join user_account u on u.id = l.user_id join person p on p.id = u.person_id where l.token_sha256 = token_hash $$;

  create function app.use_account_link(token_hash text, password text, on_day date) returns uuid language plpgsql ${definer} as $$
    declare account uuid;
    begin
      update account_link l set used_at = now() from user_account u
        where l.token_sha256 = token_hash and l.used_at is null and l.ended_at is null and l.expires_at > now() and u.id = l.user_id and ${isHere}
        returning l.user_id into account;
      if account is null then return null; end if;
      update account_link l set ended_at = now() where l.user_id = account and l.used_at is null and l.ended_at is null;
      update user_account u set password_hash = password where u.id = account;
      delete from session s where s.user_id = account;
      return account;
    end $$;
  comment on function app.use_account_link(text, text, date) is
    'Once: it ends every other link of the account, and every session. Null: it is not good any more.';

  create function app.account_to_reset(address text, on_day date) returns uuid language sql stable ${definer} as $$
    select u.id from user_account u where u.email = lower(address) and not u.is_demo and ${isHere} $$;
  comment on function app.account_to_reset(text, date) is 'Whether there is one is told to nobody who asks.';

  create function app.account_access(account uuid) returns table(has_password boolean, is_demo boolean, is_disabled boolean, invited_until timestamptz, sessions integer, last_seen_at timestamptz)
    language sql stable ${definer} as $$
    select u.password_hash is not null, u.is_demo, u.disabled_at is not null,
      (select max(l.expires_at) from account_link l where l.user_id = u.id and l.used_at is null and l.ended_at is null and l.expires_at > now()),
      (select count(*)::int from session s where s.user_id = u.id and s.expires_at > now()),
      (select max(s.last_seen_at) from session s where s.user_id = u.id)
    from user_account u where u.id = account and app.role() = 'ADMINISTRATOR' $$;

  create function app.end_sessions_of(account uuid) returns integer language plpgsql ${definer} as $$
    declare ended integer;
    begin
      if app.role() <> 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'sessions of others are ended by who runs the system';
      end if;
      delete from session s where s.user_id = account;
      get diagnostics ended = row_count;
      return ended;
    end $$;

  revoke execute on function app.make_account_link, app.account_link, app.use_account_link, app.account_to_reset, app.account_access,
    app.end_sessions_of from public;
  grant execute on function app.make_account_link, app.account_link, app.use_account_link, app.account_to_reset, app.account_access,
    app.end_sessions_of to heard_app;
`;

/** People choose their first password, and a new one, by a link that works once. */
export class LetPeopleInByLinks1764002153500 implements MigrationInterface {
  name = 'LetPeopleInByLinks1764002153500';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [table, functions]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.end_sessions_of(uuid);
      drop function app.account_access(uuid);
      drop function app.account_to_reset(text, date);
      drop function app.use_account_link(text, text, date);
      drop function app.account_link(text, date);
      drop function app.make_account_link(uuid, uuid, text, timestamptz, date);
      drop table account_link;
    `);
  }
}
