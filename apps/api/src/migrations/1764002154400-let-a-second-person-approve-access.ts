import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const isOn = (days: string): string =>
  `${days}.starts_on <= app.today() and (${days}.ends_on is null or ${days}.ends_on >= app.today())`;

/* One account for one address, whichever way its letters are typed. */
const addresses = `
  alter table user_account add column version int not null default 1;
  grant select (version) on user_account to heard_app;
  update user_account set email = lower(normalize(email, NFKC)) where email <> lower(normalize(email, NFKC));
  alter table user_account drop constraint ck_user_account_email;
  alter table user_account add constraint ck_user_account_email check (email = lower(normalize(email, NFKC)));
  create index ix_person_name on person (name, id);
`;

const addressesBefore = `
  drop index ix_person_name;
  alter table user_account drop constraint ck_user_account_email;
  alter table user_account add constraint ck_user_account_email check (email = lower(email));
  alter table user_account drop column version;
`;

/* A role that somebody asked for, and that counts once a second person has said yes. */
const requests = `
  create table access_request (
    id uuid not null constraint pk_access_request primary key,
    created_at timestamptz not null default now(),
    created_by uuid not null constraint fk_access_request_created_by references user_account(id),
    user_id uuid not null constraint fk_access_request_user references user_account(id),
    role text not null constraint ck_access_request_role check (role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'QUALITY_ASSURANCE', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR')),
    org_unit_id uuid constraint fk_access_request_org_unit references org_unit(id),
    starts_on date not null,
    ends_on date,
    why text not null constraint ck_access_request_why_length check (char_length(why) <= 300),
    expires_at timestamptz not null,
    outcome text constraint ck_access_request_outcome check (outcome in ('APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
    decided_at timestamptz,
    decided_by uuid constraint fk_access_request_decided_by references user_account(id),
    decided_why text constraint ck_access_request_decided_why_length check (char_length(decided_why) <= 300),
    constraint ck_access_request_decided check ((outcome is null) = (decided_at is null)),
    constraint ck_access_request_second_person check (outcome not in ('APPROVED', 'REFUSED') or decided_by not in (created_by, user_id))
  );
  create unique index uq_access_request_open on access_request (user_id) where outcome is null;
  create index ix_access_request_user on access_request (user_id, created_at);
  alter table access_request enable row level security;
  create policy access_request_read on access_request for select to heard_app
    using ((select app.role()) in ('ADMINISTRATOR', 'LEADERSHIP') or created_by = (select app.user_id()) or user_id = (select app.user_id()));
  comment on policy access_request_read on access_request is 'Known to those who may approve it, to who asked, and to whom it is about.';
  grant select on access_request to heard_app;
`;

const keeping = `
  create function app.may_keep(who uuid) returns boolean language sql stable ${definer} as $$
    select case app.role() when 'ADMINISTRATOR' then true
      when 'TEAM_MANAGER' then who <> app.user_id() and exists (select 1 from role_grant g
        where g.user_id = who and g.role = 'PRACTITIONER' and g.org_unit_id in (select app.my_units()) and (g.ends_on is null or g.ends_on >= app.today()))
      when 'PARTNER' then who <> app.user_id() and exists (select 1 from role_grant g
        where g.user_id = who and g.role = 'PARTNER' and g.org_unit_id in (select app.my_units()) and (g.ends_on is null or g.ends_on >= app.today()))
      else false end $$;
  comment on function app.may_keep(uuid) is 'An administrator keeps everybody; a team manager the practitioners of their own team or service, a partner their own organisation''s people; nobody but an administrator themselves.';

  create function app.may_give_role(wanted text, unit uuid) returns boolean language sql stable ${definer} as $$
    select case app.role() when 'ADMINISTRATOR' then true
      when 'TEAM_MANAGER' then wanted = 'PRACTITIONER' and unit in (select app.my_units())
      when 'PARTNER' then wanted = 'PARTNER' and unit in (select app.my_units())
      else false end $$;

  create function app.needs_second_person(who uuid, wanted text) returns boolean language sql stable ${definer} as $$
    select who = app.user_id() or wanted in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') and not (
      wanted = 'ADMINISTRATOR' and not exists (
        select 1 from role_grant g where g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.user_id <> app.user_id())) $$;
  comment on function app.needs_second_person(uuid, text) is 'Nobody gives themselves reach. The one exception: a council that never had a second person who could approve; its first administrator names another.';

  create function app.may_approve(asked_by uuid, about uuid) returns boolean language sql stable ${definer} as $$
    select app.user_id() not in (asked_by, about) and (app.role() = 'ADMINISTRATOR' or app.role() = 'LEADERSHIP' and not exists (
      select 1 from role_grant g join user_account u on u.id = g.user_id and u.disabled_at is null
      where g.role = 'ADMINISTRATOR' and g.user_id not in (asked_by, about) and ${isOn('g')})) $$;

  create function app.has_way_in(who uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from user_account u where u.id = who and u.password_hash is not null) $$;
  comment on function app.has_way_in(uuid) is 'Whether somebody could sign in; not how.';

  create function app.holds_widest(who uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from role_grant g where g.user_id = who and g.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') and (g.ends_on is null or g.ends_on >= app.today()))
      or exists (select 1 from access_request r where r.user_id = who and r.outcome is null) $$;
  comment on function app.holds_widest(uuid) is 'Holds, will hold or waits for a role that needs a second person.';

  create function app.put_role(grant_id uuid, who uuid, wanted text, unit uuid, from_day date, last_day date, asked_by uuid) returns void
    language plpgsql ${definer} as $$
    begin
      update role_grant g set ends_on = least(g.starts_on, from_day) - 1
      where g.user_id = who and g.starts_on >= from_day and (g.ends_on is null or g.ends_on >= g.starts_on);
      update role_grant g set ends_on = from_day - 1
      where g.user_id = who and g.starts_on < from_day and (g.ends_on is null or g.ends_on >= from_day);
      insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        values (grant_id, asked_by, who, wanted, unit, from_day, last_day);
      update user_account u set disabled_at = null where u.id = who and u.disabled_at is not null;
    end $$;
  comment on function app.put_role(uuid, uuid, text, uuid, date, date, uuid) is 'What somebody had ends the day before; what was planned from then on never begins, and stays as a row that ends before it starts.';

  create function app.change_role(form uuid, who uuid, wanted text, unit uuid, from_day date, last_day date, reason text, until timestamptz) returns text
    language plpgsql ${definer} as $$
    begin
      if not app.may_keep(who) or not app.may_give_role(wanted, unit) then
        raise insufficient_privilege using message = 'roles are given by an administrator, or within one''s own team or organisation';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      update access_request r set outcome = 'EXPIRED', decided_at = r.expires_at where r.user_id = who and r.outcome is null and r.expires_at <= now();
      if app.needs_second_person(who, wanted) then
        insert into access_request (id, created_by, user_id, role, org_unit_id, starts_on, ends_on, why, expires_at)
          values (form, app.user_id(), who, wanted, unit, from_day, last_day, coalesce(reason, ''), until);
        return 'WAITS';
      end if;
      perform app.put_role(form, who, wanted, unit, from_day, last_day, app.user_id());
      return 'GIVEN';
    end $$;
  comment on function app.change_role(uuid, uuid, text, uuid, date, date, text, timestamptz) is 'Gives it, or asks a second person for it; answers which.';

  create function app.add_person(account uuid, full_name text, address text, form uuid, wanted text, unit uuid, from_day date, last_day date, reason text, until timestamptz)
    returns text language plpgsql ${definer} as $$
    declare person_id uuid := gen_random_uuid();
    begin
      if not app.may_give_role(wanted, unit) then
        raise insufficient_privilege using message = 'people are added by an administrator, or to one''s own team or organisation';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      insert into person (id, created_by, name) values (person_id, app.user_id(), full_name);
      insert into user_account (id, created_by, person_id, email) values (account, app.user_id(), person_id, lower(normalize(address, NFKC)));
      if app.needs_second_person(account, wanted) then
        insert into access_request (id, created_by, user_id, role, org_unit_id, starts_on, ends_on, why, expires_at)
          values (form, app.user_id(), account, wanted, unit, from_day, last_day, coalesce(reason, ''), until);
        return 'WAITS';
      end if;
      perform app.put_role(form, account, wanted, unit, from_day, last_day, app.user_id());
      return 'GIVEN';
    end $$;

  create function app.correct_person(who uuid, seen int, full_name text, address text) returns boolean language plpgsql ${definer} as $$
    begin
      if not app.may_keep(who) then
        raise insufficient_privilege using message = 'names are kept by an administrator, or within one''s own team or organisation';
      end if;
      if who <> app.user_id() and exists (
        select 1 from user_account u where u.id = who and u.email <> lower(normalize(address, NFKC)) and app.holds_widest(who)) then
        raise insufficient_privilege using message = 'whoever has the address of one of the widest roles has the role: nobody else changes it';
      end if;
      update user_account u set email = lower(normalize(address, NFKC)), version = u.version + 1 where u.id = who and u.version = seen;
      if not found then return false; end if;
      update person p set name = full_name from user_account u where u.id = who and p.id = u.person_id;
      return true;
    end $$;

  create function app.decide_access(wanted uuid, said text, reason text) returns boolean language plpgsql ${definer} as $$
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
        perform app.put_role(asked.id, asked.user_id, asked.role, asked.org_unit_id, greatest(asked.starts_on, app.today()), asked.ends_on, asked.created_by);
      end if;
      update access_request r set outcome = said, decided_at = now(), decided_by = app.user_id(), decided_why = reason where r.id = wanted;
      return true;
    end $$;
  comment on function app.decide_access(uuid, text, text) is 'Says yes or no to what waits, or takes it back; false where nothing waits any more.';
  revoke execute on function app.may_keep, app.may_give_role, app.needs_second_person, app.may_approve, app.has_way_in, app.holds_widest, app.put_role,
    app.change_role, app.add_person, app.correct_person, app.decide_access from public;
  grant execute on function app.may_keep, app.may_give_role, app.needs_second_person, app.may_approve, app.has_way_in, app.holds_widest,
    app.change_role, app.add_person, app.correct_person, app.decide_access to heard_app;
`;

const keepingBefore = `
  drop function app.decide_access; drop function app.correct_person; drop function app.add_person; drop function app.change_role; drop function app.put_role;
  drop function app.holds_widest; drop function app.has_way_in; drop function app.may_approve; drop function app.needs_second_person; drop function app.may_give_role; drop function app.may_keep;
`;

/** Nobody gives themselves reach: one's own role or team, and each of the widest roles, counts once a second person has said yes. */
export class LetASecondPersonApproveAccess1764002154400 implements MigrationInterface {
  name = 'LetASecondPersonApproveAccess1764002154400';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [addresses, requests, keeping]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [keepingBefore, 'drop table access_request', addressesBefore]) await runner.query(sql);
  }
}
