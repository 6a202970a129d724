import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const tables = `
  create table second_factor (
    user_id uuid not null,
    created_at timestamptz not null default now(),
    sealed_secret text not null,
    confirmed_at timestamptz,
    last_step integer not null default 0,
    reset_asked_by uuid,
    reset_asked_at timestamptz,
    constraint pk_second_factor primary key (user_id),
    constraint fk_second_factor_user foreign key (user_id) references user_account (id),
    constraint fk_second_factor_reset_asked_by foreign key (reset_asked_by) references user_account (id),
    constraint ck_second_factor_reset check ((reset_asked_by is null) = (reset_asked_at is null)),
    constraint ck_second_factor_sealed_secret_length check (char_length(sealed_secret) <= 300)
  );
  alter table second_factor enable row level security;
  create table recovery_code (
    id uuid not null,
    user_id uuid not null,
    code_sha256 text not null,
    used_at timestamptz,
    constraint pk_recovery_code primary key (id),
    constraint fk_recovery_code_user foreign key (user_id) references user_account (id),
    constraint uq_recovery_code_code unique (user_id, code_sha256),
    constraint ck_recovery_code_code_sha256_length check (char_length(code_sha256) <= 64)
  );
  alter table recovery_code enable row level security;
`;

/* Whoever signs in is nobody yet: each answers for the one account that it is asked about. */
const signingIn = `
  create function app.needs_second_factor(account uuid, on_day date) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from user_account u join role_grant g on g.user_id = u.id join setting s on s.key = 'secondFactor'
      where u.id = account and not u.is_demo and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day) and jsonb_exists(s.value -> 'roles', g.role)) $$;
  comment on function app.needs_second_factor(uuid, date) is 'Whether the council asks for one of whoever has their role. Accounts of the demo have a password that everybody knows, and none.';

  create function app.sign_in_steps(account uuid, on_day date) returns table(sealed_secret text, is_confirmed boolean, is_needed boolean) language sql stable ${definer} as $$
    select f.sealed_secret, f.confirmed_at is not null, app.needs_second_factor(u.id, on_day) from user_account u left join second_factor f on f.user_id = u.id where u.id = account $$;

  create function app.keep_recovery_codes(account uuid, code_hashes text[]) returns void language sql ${definer} as $$
    delete from recovery_code c where c.user_id = account;
    insert into recovery_code (id, user_id, code_sha256) select gen_random_uuid(), account, h from unnest(code_hashes) h $$;

  create function app.prepare_second_factor(account uuid, sealed text, code_hashes text[], is_lost boolean) returns boolean language plpgsql ${definer} as $$
    begin
      if exists (select 1 from user_account u where u.id = account and u.is_demo) then return false; end if;
      delete from second_factor f where f.user_id = account and (f.confirmed_at is null or is_lost);
      insert into second_factor (user_id, sealed_secret) values (account, sealed) on conflict (user_id) do nothing;
      if not found then return false; end if;
      perform app.keep_recovery_codes(account, code_hashes);
      return true;
    end $$;
  comment on function app.prepare_second_factor(uuid, text, text[], boolean) is 'It counts from its first code on. False: there is one that counts already, or none may be. Lost: what was sealed under another secret of the product opens no more.';

  create function app.use_second_factor(account uuid, step integer) returns boolean language plpgsql ${definer} as $$
    begin
      update second_factor f set last_step = step, confirmed_at = coalesce(f.confirmed_at, now()) where f.user_id = account and f.last_step < step;
      return found;
    end $$;
  comment on function app.use_second_factor(uuid, integer) is 'Each code once, and none that came before one that was used. The first one makes it count.';

  create function app.use_recovery_code(account uuid, code_hash text) returns boolean language plpgsql ${definer} as $$
    begin
      update recovery_code c set used_at = now() from second_factor f
        where c.user_id = account and c.code_sha256 = code_hash and c.used_at is null and f.user_id = account and f.confirmed_at is not null;
      return found;
    end $$;
`;

const keeping = `
  create function app.my_second_factor() returns table(since timestamptz, codes_left integer, is_needed boolean) language sql stable ${definer} as $$
    select f.confirmed_at, (select count(*)::int from recovery_code c where c.user_id = u.id and c.used_at is null and f.confirmed_at is not null), app.needs_second_factor(u.id, app.today())
    from user_account u left join second_factor f on f.user_id = u.id where u.id = app.user_id() $$;

  create function app.renew_my_recovery_codes(code_hashes text[]) returns boolean language plpgsql ${definer} as $$
    begin
      if not exists (select 1 from second_factor f where f.user_id = app.user_id() and f.confirmed_at is not null) then return false; end if;
      perform app.keep_recovery_codes(app.user_id(), code_hashes);
      return true;
    end $$;

  create function app.forget_second_factor(account uuid) returns void language sql ${definer} as $$
    delete from recovery_code c where c.user_id = account;
    delete from second_factor f where f.user_id = account $$;

  create function app.end_my_second_factor() returns boolean language plpgsql ${definer} as $$
    begin
      if app.needs_second_factor(app.user_id(), app.today()) then return false; end if;
      perform app.forget_second_factor(app.user_id());
      return true;
    end $$;
  comment on function app.end_my_second_factor() is 'False: their role needs one.';

  create function app.reset_second_factor(account uuid) returns text language plpgsql ${definer} as $$
    declare asked second_factor;
    begin
      if account = app.user_id() or app.role() not in ('ADMINISTRATOR', 'LEADERSHIP') then
        raise insufficient_privilege using message = 'a second factor is reset for somebody else, by who runs the system';
      end if;
      select * into asked from second_factor f where f.user_id = account for update;
      if not found then return 'NONE'; end if;
      if app.holds_widest(account) and not coalesce(asked.reset_asked_at > now() - interval '14 days' and app.may_approve(asked.reset_asked_by, account), false) then
        if app.role() <> 'ADMINISTRATOR' then
          raise insufficient_privilege using message = 'who runs the system asks for it';
        end if;
        if asked.reset_asked_at > now() - interval '14 days' then return 'WAITS'; end if;
        update second_factor f set reset_asked_by = app.user_id(), reset_asked_at = now() where f.user_id = account;
        return 'WAITS';
      end if;
      perform app.forget_second_factor(account);
      delete from session s where s.user_id = account;
      return 'DONE';
    end $$;
  comment on function app.reset_second_factor(uuid) is 'Of one of the widest roles by two: the first asks, a second person (app.may_approve) does it.';
`;

const granted = [
  'sign_in_steps',
  'prepare_second_factor',
  'use_second_factor',
  'use_recovery_code',
  'my_second_factor',
  'renew_my_recovery_codes',
  'end_my_second_factor',
  'reset_second_factor',
];
const inner = ['needs_second_factor', 'keep_recovery_codes', 'forget_second_factor'];
const named = (names: readonly string[]): string => names.map((name) => `app.${name}`).join(', ');

const looking = (more: string, shown: string): string => `
  drop function app.account_access(uuid);
  create function app.account_access(account uuid) returns table(has_password boolean, is_demo boolean, is_disabled boolean, invited_until timestamptz, sessions integer, last_seen_at timestamptz${more})
    language sql stable ${definer} as $$
    select u.password_hash is not null, u.is_demo, u.disabled_at is not null,
      (select max(l.expires_at) from account_link l where l.user_id = u.id and l.used_at is null and l.ended_at is null and l.expires_at > now()),
      (select count(*)::int from session s where s.user_id = u.id and s.expires_at > now()),
      (select max(s.last_seen_at) from session s where s.user_id = u.id)${shown}
    from user_account u where u.id = account and app.role() = 'ADMINISTRATOR' $$;
  revoke execute on function app.account_access from public;
  grant execute on function app.account_access to heard_app;
`;
const ofFactor = (column: string): string => `
      (select ${column} from second_factor f where f.user_id = u.id and f.confirmed_at is not null`;

const clearing = (more: string): string => `
  create or replace function app.clear_way_in(who uuid) returns boolean language plpgsql ${definer} as $$
    begin
      update user_account u set password_hash = null where u.id = who and not u.is_demo;
      if not found then return false; end if;
      update account_link l set ended_at = now() where l.user_id = who and l.used_at is null and l.ended_at is null;
      delete from sign_on_identity i where i.user_id = who and i.joined_by_address;
      delete from session s where s.user_id = who and s.id is distinct from app.session_id();${more}
      return true;
    end $$;
`;

/** A second factor: codes of an app on a phone, or one of ten to keep on paper. Secrets are sealed, codes are hashes. */
export class AskForASecondFactor1764002164150 implements MigrationInterface {
  name = 'AskForASecondFactor1764002164150';

  async up(runner: QueryRunner): Promise<void> {
    const shown = `,${ofFactor('f.confirmed_at')}),${ofFactor('f.reset_asked_by')} and f.reset_asked_at > now() - interval '14 days'),${ofFactor(
      'app.may_approve(f.reset_asked_by, u.id)',
    )} and f.reset_asked_at > now() - interval '14 days')`;
    for (const sql of [
      tables,
      signingIn,
      keeping,
      `revoke execute on function ${named([...granted, ...inner])} from public; grant execute on function ${named(granted)} to heard_app`,
      looking(', second_factor_since timestamptz, reset_asked_by uuid, may_reset boolean', shown),
      clearing('\n      perform app.forget_second_factor(who);'),
    ]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(clearing(''));
    await runner.query(looking('', ''));
    await runner.query(
      `drop function ${named([...granted, ...inner])}; drop table recovery_code; drop table second_factor`,
    );
  }
}
