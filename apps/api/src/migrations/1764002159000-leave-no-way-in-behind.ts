import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/* Since when the address is what it is. What the log holds counts; a change of the name alone stands there as one of both. */
const addresses = `
  alter table user_account add column email_set_at timestamptz not null default now(), add column email_set_by uuid;
  update user_account u set email_set_at = coalesce(c.at, u.created_at), email_set_by = case when c.at is null then u.created_by else c.actor_id end
    from user_account k left join lateral (
      select r.at, r.actor_id from record_change r where r.table_name = 'user_account' and r.row_id = k.id and 'email' = any(r.columns) order by r.at desc limit 1) c on true
    where k.id = u.id;
  grant select (email_set_at, email_set_by) on user_account to heard_app;
`;

const clearing = `
  create function app.clear_way_in(who uuid) returns boolean language plpgsql ${definer} as $$
    begin
      update user_account u set password_hash = null where u.id = who and not u.is_demo;
      if not found then return false; end if;
      update account_link l set ended_at = now() where l.user_id = who and l.used_at is null and l.ended_at is null;
      delete from session s where s.user_id = who and s.id is distinct from app.session_id();
      return true;
    end $$;
  comment on function app.clear_way_in(uuid) is 'Whoever made an account may know its way in: with one of the widest roles, or another address, it begins anew. The session that asks stays, so that a mistyped address can be put right.';
  revoke execute on function app.clear_way_in from public;
`;

/* Their role has gone by and can be taken back: it is theirs until what they had has been handed over. */
const holding = (back: string): string => `
  create or replace function app.holds_widest(who uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from role_grant g where g.user_id = who and g.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') and (g.ends_on is null or g.ends_on >= app.today()))
      or exists (select 1 from access_request r where r.user_id = who and r.outcome is null and r.expires_at > now())${back} $$;
`;
const mayComeBack = `
      or exists (select 1 from leaving l join role_grant g on g.user_id = l.user_id and g.ends_on = l.last_on
        where l.user_id = who and l.taken_back_at is null and l.done_at is null and g.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR'))`;

const correcting = (before: string, change: string): string => `
  create or replace function app.correct_person(who uuid, seen int, full_name text, address text) returns boolean language plpgsql ${definer} as $$${before}
    begin
      if not app.may_keep(who) then
        raise insufficient_privilege using message = 'names are kept by an administrator, or within one''s own team or organisation';
      end if;
      if who <> app.user_id() and exists (
        select 1 from user_account u where u.id = who and u.email <> lower(normalize(address, NFKC)) and app.holds_widest(who)) then
        raise insufficient_privilege using message = 'whoever has the address of one of the widest roles has the role: nobody else changes it';
      end if;${change}
      update person p set name = full_name from user_account u where u.id = who and p.id = u.person_id;
      return true;
    end $$;
`;
const changedBefore = `
      update user_account u set email = lower(normalize(address, NFKC)), version = u.version + 1 where u.id = who and u.version = seen;
      if not found then return false; end if;`;
const changedNow = `
      select u.email <> lower(normalize(address, NFKC)) into is_new from user_account u where u.id = who and u.version = seen for update;
      if not found then return false; end if;
      update user_account u set email = lower(normalize(address, NFKC)), version = u.version + 1,
        email_set_at = case when is_new then now() else u.email_set_at end, email_set_by = case when is_new then app.user_id() else u.email_set_by end
        where u.id = who;
      if is_new and app.holds_widest(who) then perform app.clear_way_in(who); end if;`;

const adding = (columns: string, values: string): string => `
  create or replace function app.add_person(account uuid, full_name text, address text, form uuid, wanted text, unit uuid, from_day date, last_day date, reason text, until timestamptz)
    returns text language plpgsql ${definer} as $$
    declare person_id uuid := gen_random_uuid();
    begin
      if not app.may_give_role(wanted, unit) then
        raise insufficient_privilege using message = 'people are added by an administrator, or to one''s own team or organisation';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      insert into person (id, created_by, name) values (person_id, app.user_id(), full_name);
      insert into user_account (id, created_by, person_id, email${columns}) values (account, app.user_id(), person_id, lower(normalize(address, NFKC))${values});
      if app.needs_second_person(account, wanted) then
        insert into access_request (id, created_by, user_id, role, org_unit_id, starts_on, ends_on, why, expires_at)
          values (form, app.user_id(), account, wanted, unit, from_day, last_day, coalesce(reason, ''), until);
        return 'WAITS';
      end if;
      perform app.put_role(form, account, wanted, unit, from_day, last_day, app.user_id());
      return 'GIVEN';
    end $$;
`;

const deciding = (clear: string): string => `
  create or replace function app.decide_access(wanted uuid, said text, reason text) returns boolean language plpgsql ${definer} as $$
    declare asked access_request;
    begin
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      select * into asked from access_request r where r.id = wanted and r.outcome is null and r.expires_at > now() for update;
      if not found then return false; end if;
      if not (case said when 'WITHDRAWN' then asked.created_by = app.user_id() else app.may_approve(asked.created_by, asked.user_id) end) then
        raise insufficient_privilege using message = 'access is approved by a second person: another administrator, or leadership where there is none';
      end if;
      if said = 'APPROVED' then
        if asked.ends_on < app.today() then return false; end if;
        perform app.put_role(asked.id, asked.user_id, asked.role, asked.org_unit_id, greatest(asked.starts_on, app.today()), asked.ends_on, asked.created_by);${clear}
      end if;
      update access_request r set outcome = said, decided_at = now(), decided_by = app.user_id(), decided_why = reason where r.id = wanted;
      return true;
    end $$;
`;
const clearsWidest = `
        if asked.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') then perform app.clear_way_in(asked.user_id); end if;`;

/**
 * Whoever set an account's first password by a link they had made still knew it when the account was given one of the
 * widest roles: with the second person's yes it begins anew, at an address of which the second person is told who gave it.
 */
export class LeaveNoWayInBehind1764002159000 implements MigrationInterface {
  name = 'LeaveNoWayInBehind1764002159000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [
      addresses,
      clearing,
      holding(mayComeBack),
      correcting(`\n    declare is_new boolean;`, changedNow),
      adding(', email_set_by', ', app.user_id()'),
      deciding(clearsWidest),
    ]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [deciding(''), adding('', ''), correcting('', changedBefore), holding('')])
      await runner.query(sql);
    await runner.query(`drop function app.clear_way_in;
      alter table user_account drop column email_set_at, drop column email_set_by`);
  }
}
