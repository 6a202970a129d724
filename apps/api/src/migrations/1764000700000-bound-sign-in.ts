import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
  alter table sign_in_attempt add column address_sha256 text;
  create index ix_sign_in_attempt_address on sign_in_attempt (address_sha256, at);

  drop function app.recent_sign_in_failures(text);
  create function app.recent_sign_in_failures(email_hash text, address_hash text)
    returns table (of_both int, of_account int, of_address int)
    language sql stable security definer set search_path = public, app as $$
    select
      count(*) filter (where a.email_sha256 = email_hash and a.address_sha256 is not distinct from address_hash)::int,
      count(*) filter (where a.email_sha256 = email_hash)::int,
      count(*) filter (where a.address_sha256 = address_hash)::int
    from sign_in_attempt a
    where (a.email_sha256 = email_hash or a.address_sha256 = address_hash) and a.at > now() - interval '15 minutes' $$;

  drop function app.note_sign_in_failure(uuid, text);
  create function app.note_sign_in_failure(attempt uuid, email_hash text, address_hash text) returns void
    language sql security definer set search_path = public, app as $$
    delete from sign_in_attempt a where a.at < now() - interval '1 day';
    insert into sign_in_attempt (id, email_sha256, address_sha256) values (attempt, email_hash, address_hash) $$;

  drop function app.account_for_sign_in(text);
  create function app.account_for_sign_in(wanted text, with_demo boolean)
    returns table (user_id uuid, password_hash text) language sql stable security definer set search_path = public, app as $$
    select u.id, u.password_hash from user_account u
    where u.email = lower(wanted) and u.disabled_at is null and (with_demo or not u.is_demo) $$;
`;

const down = `
  drop function app.account_for_sign_in(text, boolean);
  create function app.account_for_sign_in(wanted text)
    returns table (user_id uuid, password_hash text) language sql stable security definer set search_path = public, app as $$
    select u.id, u.password_hash from user_account u where u.email = lower(wanted) and u.disabled_at is null $$;

  drop function app.note_sign_in_failure(uuid, text, text);
  create function app.note_sign_in_failure(attempt uuid, email_hash text) returns void language sql security definer
    set search_path = public, app as $$
    delete from sign_in_attempt a where a.at < now() - interval '1 day';
    insert into sign_in_attempt (id, email_sha256) values (attempt, email_hash) $$;

  drop function app.recent_sign_in_failures(text, text);
  create function app.recent_sign_in_failures(email_hash text) returns int language sql stable security definer
    set search_path = public, app as $$
    select count(*)::int from sign_in_attempt a where a.email_sha256 = email_hash and a.at > now() - interval '15 minutes' $$;

  drop index ix_sign_in_attempt_address;
  alter table sign_in_attempt drop column address_sha256;
`;

/** Failed sign-ins are counted by address too, and demo accounts are found in the demo alone. */
export class BoundSignIn1764000700000 implements MigrationInterface {
  name = 'BoundSignIn1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
