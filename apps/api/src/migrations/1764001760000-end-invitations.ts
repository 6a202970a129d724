import type { MigrationInterface, QueryRunner } from 'typeorm';

const create = (condition: string): string => `
  create or replace function app.create_first_administrator(invitation text, person uuid, account uuid, grant_id uuid,
    full_name text, address text, password text, on_day date) returns boolean
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    begin
      lock table setup_invitation in exclusive mode;
      if app.has_accounts() then return false; end if;
      update setup_invitation i set used_at = now() where i.token_sha256 = invitation and ${condition};
      if not found then return false; end if;
      insert into person (id, name) values (person, full_name);
      insert into user_account (id, person_id, email, password_hash) values (account, person, lower(address), password);
      insert into role_grant (id, user_id, role, starts_on) values (grant_id, account, 'ADMINISTRATOR', on_day);
      return true;
    end $$`;

/** The first administrator's address stands in a terminal's history, and worked for as long as nobody had used it. */
export class EndInvitations1764001760000 implements MigrationInterface {
  name = 'EndInvitations1764001760000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(create(`i.used_at is null and i.created_at > now() - interval '24 hours'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(create('i.used_at is null'));
  }
}
