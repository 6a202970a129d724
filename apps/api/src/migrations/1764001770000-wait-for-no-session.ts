import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = (session: string): string => `
  create or replace function app.open_unit(token_hash text, on_day date)
    returns table (user_id uuid, person_id uuid, name text, email text, role text, org_unit_id uuid, session_id uuid)
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    declare found_one record;
    begin
      perform set_config('app.today', on_day::text, true);
      select u.id as user_id, u.person_id, p.name, u.email, g.role, g.org_unit_id, s.id as session_id, s.last_seen_at into found_one
      from session s
      join user_account u on u.id = s.user_id and u.disabled_at is null
      join person p on p.id = u.person_id
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      where s.token_sha256 = token_hash and s.expires_at > now()
      order by g.starts_on desc limit 1;
      if not found then return; end if;
      if found_one.last_seen_at < now() - interval '1 minute' then
        update session s set last_seen_at = now() where s.token_sha256 = ${session};
      end if;
      perform set_config('app.user_id', found_one.user_id::text, true), set_config('app.role', found_one.role, true),
        set_config('app.org_unit_id', coalesce(found_one.org_unit_id::text, ''), true),
        set_config('app.session_id', found_one.session_id::text, true);
      return query select found_one.user_id, found_one.person_id, found_one.name, found_one.email, found_one.role,
        found_one.org_unit_id, found_one.session_id;
    end $$`;

/** A long import holds its session's row: nothing else of that session, nor whoever looks for all, should wait for it. */
export class WaitForNoSession1764001770000 implements MigrationInterface {
  name = 'WaitForNoSession1764001770000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      open('(select t.token_sha256 from session t where t.token_sha256 = token_hash for update skip locked)'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(open('token_hash'));
  }
}
