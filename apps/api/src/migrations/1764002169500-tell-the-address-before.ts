import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Whoever has an address is sent the links to it: who had it before is told that it is another one now. */
const begins = `
  create or replace function app.correct_person(who uuid, seen integer, full_name text, address text) returns boolean
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    declare is_new boolean; `;
const body = `
      if not app.may_keep(who) then
        raise insufficient_privilege using message = 'names are kept by an administrator, or within one''s own team or organisation';
      end if;
      if who <> app.user_id() and exists (
        select 1 from user_account u where u.id = who and u.email <> lower(normalize(address, NFKC)) and app.holds_widest(who)) then
        raise insufficient_privilege using message = 'whoever has the address of one of the widest roles has the role: nobody else changes it';
      end if;
`;
const changes = `
      if not found then return false; end if;
      update user_account u set email = lower(normalize(address, NFKC)), version = u.version + 1,
        email_set_at = case when is_new then now() else u.email_set_at end, email_set_by = case when is_new then app.user_id() else u.email_set_by end
        where u.id = who;
`;
const ends = `
      if is_new and app.holds_widest(who) then perform app.clear_way_in(who); end if;
      update person p set name = full_name from user_account u where u.id = who and p.id = u.person_id;
      return true;
    end $$`;

const after = `${begins}before text; told uuid;
    begin${body}
      select u.email <> lower(normalize(address, NFKC)), u.email into is_new, before from user_account u where u.id = who and u.version = seen for update;${changes}
      if is_new and app.has_way_in(who) then
        told := app.queue_message(gen_random_uuid(), 'ADDRESS_CHANGED', who, now() + interval '48 hours');
        update outgoing_message m set address = before where m.id = told and m.address is null;
      end if;${ends}`;

const earlier = `${begins}
    begin${body}
      select u.email <> lower(normalize(address, NFKC)) into is_new from user_account u where u.id = who and u.version = seen for update;${changes}${ends}`;

const column = `
  alter table outgoing_message add column address text
    constraint ck_outgoing_message_address_length check (char_length(address) <= 320);
`;

/** Another address for somebody who could sign in is told to the one that they had. */
export class TellTheAddressBefore1764002169500 implements MigrationInterface {
  name = 'TellTheAddressBefore1764002169500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
    await runner.query(after);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(earlier);
    await runner.query(`delete from outgoing_message where kind = 'ADDRESS_CHANGED'`);
    await runner.query('alter table outgoing_message drop column address');
  }
}
